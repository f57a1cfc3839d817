/** What the islands are told: how far progress is known, and whether it is kept. */
import type { ProgressEvent } from '#learning/event.ts';
import { EMPTY_PROGRESS, type Progress } from '#learning/progress.ts';

export type ProgressState =
  | { readonly status: 'loading' }
  | ({ readonly status: 'ready' } & Known)
  /** Known is what this page did, and what could be read; the sentence says why there is no more. */
  | ({ readonly status: 'failed'; readonly reason: string } & Known);

export interface Known {
  readonly progress: Progress;
  readonly events: readonly ProgressEvent[];
  /** Records that could not be read and were put aside. */
  readonly setAside: number;
  readonly lastBackupAt?: string;
}

export type SaveState = { readonly status: 'opening' | 'saving' | 'saved' } | { readonly status: 'unsaved'; readonly reason: string };

/** What is known so far; nothing while loading. */
export const progressOf = (state: ProgressState): Progress => (state.status === 'loading' ? EMPTY_PROGRESS : state.progress);
