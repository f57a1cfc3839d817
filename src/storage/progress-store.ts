/** What keeps the log of progress. One contract, two keepers: the browser's storage, and memory for tests. */
import type { ProgressEvent } from '#learning/event.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import type { ArchivedEvents } from './archive.ts';
import type { StorageProblem } from './storage-problem.ts';

export interface StoredLog {
  /** In order of ids; old ones may be bare. */
  readonly entries: readonly LogEntry[];
  /** Unreadable records, kept under another key and never deleted. */
  readonly setAside: number;
  /** When a backup was last downloaded, ISO 8601. */
  readonly lastBackupAt?: string;
  /** Id of the newest event in it. */
  readonly lastBackupId?: string;
  /** The log could be read but will not be written: a newer version owns it. */
  readonly readOnly?: StorageProblem;
}

/** Events with all their texts. */
export interface WholeLog extends ArchivedEvents {}

export interface ImportResult {
  readonly added: number;
  readonly alreadyHere: number;
}

/** What another tab did, or found out. */
export type StoreNotice = { readonly kind: 'changed' } | { readonly kind: 'cleared' } | { readonly kind: 'newer-schema' };

/** Every method may reject, and only with a StorageProblem. */
export interface ProgressStore {
  load(): Promise<StoredLog>;
  /** The whole events of one exercise, or of all. */
  read(exerciseId?: string): Promise<WholeLog>;
  /** Resolves only after the event was read back. A draft takes the place of this store's earlier draft of the same exercise. */
  append(event: ProgressEvent): Promise<void>;
  /** Adds what is not here yet; nothing is overwritten, and a second import adds nothing. */
  import(events: readonly ProgressEvent[]): Promise<ImportResult>;
  /** Remembers when a backup was last downloaded or written, and the newest event in it. */
  noteBackup(at: string, lastId?: string): Promise<void>;
  /** Deletes everything, records set aside and older copies included. */
  clear(options?: ClearOptions): Promise<void>;
  /** What need not hold up a start: migration, the day's copy, putting old events away. Call it when the page is idle. */
  maintain(): Promise<void>;
  /** Calls back when another tab changed the log. @returns stops the calls */
  subscribe(listener: (notice: StoreNotice) => void): () => void;
  close(): void;
}

export interface ClearOptions {
  /** Leaves one copy of what was deleted, for some days. */
  readonly keepCopy?: boolean;
}
