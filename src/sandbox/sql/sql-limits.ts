/** The limits of a query, in one place. Time is the worker's: a query that does not end is killed with it. */

/** What SQLite may allocate, all databases of a worker together. */
export const SQL_HEAP_BYTES = 96 * 1024 * 1024;
/** Pages of 4096 bytes to which a database may grow while a statement writes to it. */
export const SQL_MAX_PAGES = 4_096;
/** Rows that an answer may have. */
export const SQL_MAX_ROWS = 5_000;
/** Characters that a cell of an answer may have. */
export const SQL_MAX_CELL_CHARS = 10_000;
/** Databases kept open beside each other: those of one grading, and the one in hand. */
export const SQL_OPEN_DATABASES = 12;
