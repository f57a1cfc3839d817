/** What the islands of a page know of offline use: whether the core is stored, and whether a new version waits. */
import { atom } from 'nanostores';

export type CoreState =
  | { readonly status: 'looking' }
  | { readonly status: 'impossible'; readonly reason: 'insecure' | 'unsupported' | 'development' }
  | { readonly status: 'installing'; readonly stored?: number; readonly files?: number }
  | { readonly status: 'failed' }
  /** A worker of this site is active; what it has is another question. */
  | { readonly status: 'ready' };

export type UpdateState =
  | { readonly status: 'none' }
  /** Stored whole, and waiting to be let in. */
  | { readonly status: 'waiting'; readonly build: string }
  /** Let in by another tab: this one still shows the version before. */
  | { readonly status: 'elsewhere' };

/** What the browser offers when the site may be installed as an app. */
export interface InstallOffer {
  prompt(): Promise<unknown>;
}

export const $core = atom<CoreState>({ status: 'looking' });
export const $update = atom<UpdateState>({ status: 'none' });
export const $installOffer = atom<InstallOffer | undefined>(undefined);
