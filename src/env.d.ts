/** Names that the build puts into every bundle. */
declare const __HOLDOUT_VERSION__: string;
