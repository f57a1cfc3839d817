/** Names of columns, which SQLite tells apart without regard to case. */

export const sameName = (one: string, other: string | undefined): boolean => one.toLowerCase() === other?.toLowerCase();

/** The same names in the same order. */
export const sameNames = (received: readonly string[], columns: readonly string[]): boolean =>
  received.length === columns.length && received.every((name, index) => sameName(name, columns[index]));
