/** What the islands are told: how far progress is known, and whether it is kept. */
import type { LogEntry } from '#learning/log-entry.ts';
import { EMPTY_PROGRESS, type Progress } from '#learning/progress.ts';
import type { StorageProblemKind } from '#storage/storage-problem.ts';

export type ProgressState =
  | { readonly status: 'loading' }
  | ({ readonly status: 'ready' } & Known)
  /** Known is what this page did, and what could be read; the language files have a sentence for the reason why there is no more. */
  | ({ readonly status: 'failed'; readonly reason: StorageProblemKind } & Known);

export interface Known {
  readonly progress: Progress;
  /** In order; the texts of old ones may still lie in the archive. */
  readonly entries: readonly LogEntry[];
  /** Records that could not be read and were put aside. */
  readonly setAside: number;
  readonly lastBackupAt?: string;
  readonly lastBackupId?: string;
}

export type SaveState =
  | { readonly status: 'opening' | 'saving' | 'saved' }
  | { readonly status: 'unsaved'; readonly reason: StorageProblemKind };

/** What is known so far; nothing while loading. */
export const progressOf = (state: ProgressState): Progress => (state.status === 'loading' ? EMPTY_PROGRESS : state.progress);
