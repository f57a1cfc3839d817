/** What pages and the service worker say to each other. */

/** A file of the second cache; `sha256` in hex. */
export interface MoreFile {
  /** Absolute path, base included. */
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly part: MorePart;
}

/** What the second cache is for: the full editor, and large data of labs. */
export type MorePart = 'editor' | 'data';

/** A file of the core as the precache takes it: hashed names have no revision. */
export interface CoreFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

/** All that a build keeps on a device, written into its worker. */
export interface OfflineBuild {
  readonly version: string;
  /** Another one for other bytes. */
  readonly build: string;
  readonly base: string;
  readonly coreBytes: number;
  readonly core: readonly CoreFile[];
  readonly more: readonly MoreFile[];
}

export interface Description {
  readonly version: string;
  readonly build: string;
  readonly coreFiles: number;
  readonly coreBytes: number;
  /** Addresses of the core that the browser has let go. */
  readonly coreMissing: readonly string[];
  readonly more: readonly MoreFile[];
}

/** To the worker; answers come back through the port of the message. `SKIP_WAITING` is Workbox's own word. */
export type ToWorker = { readonly type: 'SKIP_WAITING' } | { readonly type: 'describe' } | { readonly type: 'repair' };

export interface InstallProgress {
  readonly build: string;
  readonly stored: number;
  readonly files: number;
}
