/** The module that vite-plugin.node.ts makes. */
declare module 'virtual:guest-core' {
  const core: { readonly files: Readonly<Record<string, string>>; readonly homes: Readonly<Record<string, string>> };
  export default core;
}
