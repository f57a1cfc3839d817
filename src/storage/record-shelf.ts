/** The little that a store needs of a database: records under keys. */
export interface RecordShelf {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  /** @param onRecord called with each record read: a sign of life of a long reading */
  entries(onRecord?: () => void): Promise<readonly RecordEntry[]>;
  clear(): Promise<void>;
  /** Lets go of a connection that may be dead and opens another. */
  reopen(): Promise<void>;
}

export type RecordEntry = readonly [key: string, value: unknown];
