/** What this build keeps, as the bundler wrote it into the worker. */
import type { OfflineBuild } from './messages.ts';

declare const __HOLDOUT_OFFLINE__: OfflineBuild;

export const offlineBuild: OfflineBuild = __HOLDOUT_OFFLINE__;

export const absolute = (path: string): string => new URL(path, location.origin).href;
