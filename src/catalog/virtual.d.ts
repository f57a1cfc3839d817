/** The module that vite-plugin.node.ts makes. */
declare module 'virtual:guest-core' {
  const core: { readonly source: string; readonly names: readonly string[] };
  export default core;
}
