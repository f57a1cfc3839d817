/** What keeps the log of progress. One contract, two keepers: the browser's storage, and memory for tests. */
import type { ProgressEvent } from '#learning/event.ts';
import type { StorageProblem } from './storage-problem.ts';

/** Version of the form in which events are stored. Raise it together with a migration. */
export const STORE_SCHEMA = 1;

export interface StoredLog {
  /** In order of ids. */
  readonly events: readonly ProgressEvent[];
  /** Unreadable records, kept under another key and never deleted. */
  readonly setAside: number;
  /** When a backup was last downloaded, ISO 8601. */
  readonly lastBackupAt?: string;
  /** The log could be read but will not be written: a newer version owns it. */
  readonly readOnly?: StorageProblem;
}

export interface ImportResult {
  readonly added: number;
  readonly alreadyHere: number;
}

/** What another tab did, or found out. */
export type StoreNotice = { readonly kind: 'changed' } | { readonly kind: 'cleared' } | { readonly kind: 'newer-schema' };

/** Every method may reject, and only with a StorageProblem. */
export interface ProgressStore {
  load(): Promise<StoredLog>;
  /** Resolves only after the event was read back. A draft takes the place of this store's earlier draft of the same exercise. */
  append(event: ProgressEvent): Promise<void>;
  /** Adds what is not here yet; nothing is overwritten, and a second import adds nothing. */
  import(events: readonly ProgressEvent[]): Promise<ImportResult>;
  /** Remembers when a backup was last downloaded. */
  noteBackup(at: string): Promise<void>;
  /** Deletes everything, records set aside included. */
  clear(): Promise<void>;
  /** Calls back when another tab changed the log. @returns stops the calls */
  subscribe(listener: (notice: StoreNotice) => void): () => void;
  close(): void;
}
