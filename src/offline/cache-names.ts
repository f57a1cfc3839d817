/** Names of what the worker keeps beside the precache, whose name is Workbox's. The page reads them too. */

/** The second cache: files by their hashed address, the same file for every build that names it. */
export const MORE_CACHE = 'holdout-more';

/** What earlier builds stored, by which the worker knows what old tabs may still ask for. */
export const LEDGER_CACHE = 'holdout-builds';

/** Over this channel the worker tells every tab how far the storing of the core is. */
export const INSTALL_CHANNEL = 'holdout-install';

/** On it a tab says that it has loaded a new version past the worker of the old one. */
export const LOADED_CHANNEL = 'holdout:new-version-loaded';
