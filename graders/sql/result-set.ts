/** What a query answers with. Integer and real are one type, number; a blob is refused. */
export type SqlCell = string | number | null;

export interface ResultSet {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SqlCell[])[];
}
