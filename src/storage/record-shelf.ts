/** The little that a store needs of a database: records under keys. */
export interface RecordShelf {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  entries(): Promise<readonly (readonly [key: string, value: unknown])[]>;
  clear(): Promise<void>;
  /** Lets go of a connection that may be dead and opens another. */
  reopen(): Promise<void>;
}
