/** A table as whoever writes it out needs it: its schema, and its values by column. */
import { type TableSchema, TRUTH_SCHEMA, WORLD_SCHEMA } from './schema.ts';
import type { TruthTables } from './truth.ts';
import type { WorldTables } from './generate-world.ts';

/** Text, a number, or NULL. */
export type Cell = string | number | null;

export interface WorldTable extends TableSchema {
  readonly rowCount: number;
  /** One list a column of the schema, in its order. */
  readonly values: readonly (readonly Cell[])[];
}

/** The tables that a learner may see. */
export const worldTables = (tables: WorldTables): WorldTable[] => WORLD_SCHEMA.map((schema) => withValues(schema, tables[schema.name]));

/** The tables of the truth. */
export const truthTables = (truth: TruthTables): WorldTable[] => TRUTH_SCHEMA.map((schema) => withValues(schema, truth[schema.name]));

function withValues(schema: TableSchema, byColumn: object): WorldTable {
  const values = schema.columns.map(({ name }) => (byColumn as Readonly<Record<string, readonly Cell[]>>)[name] as readonly Cell[]);
  return { ...schema, values, rowCount: values[0]?.length ?? 0 };
}
