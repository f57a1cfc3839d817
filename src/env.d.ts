/** Names that the build puts into every bundle. */
declare const __HOLDOUT_VERSION__: string;

declare module 'virtual:core-declarations' {
  const declarations: readonly import('#islands/exercise/declarations-of.ts').Declaration[];
  export default declarations;
}
