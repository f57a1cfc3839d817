/** The databases that an SQL exercise is asked on: small worlds, one that the learner sees and two that nobody does. */
import { generateWorld } from './generate-world.ts';
import { streamOf } from './random/stream.ts';
import type { Column, Reference } from './schema.ts';
import { type Cell, type WorldTable, worldTables } from './world-table.ts';

export interface ExerciseTable {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly references: readonly Reference[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface ExerciseDatabase {
  /** In the learner's words. */
  readonly name: string;
  readonly tables: readonly ExerciseTable[];
}

/** Every learner sees this world at first, so that a lesson may name a row of it. */
export const VISIBLE_SEED = 1;

/**
 * One database that is the same for every seed, and two that only the seed tells.
 *
 * @param seed names the hidden databases, any integer
 * @param visibleSeed names the visible one, any integer; a variant has another
 */
export function exerciseDatabases(
  seed: number,
  visibleSeed = VISIBLE_SEED,
): [visible: ExerciseDatabase, hidden: ExerciseDatabase, other: ExerciseDatabase] {
  const [hidden, other] = hiddenSeeds(seed, visibleSeed);
  return [
    exerciseDatabase('the database you see', visibleSeed),
    exerciseDatabase('a database you do not see', hidden),
    exerciseDatabase('another database you do not see', other),
  ];
}

/** Two seeds, neither of them the other, the visible one, nor the one that is visible at first. */
function hiddenSeeds(seed: number, visibleSeed: number): [number, number] {
  const stream = streamOf(seed, 'exercise databases');
  const drawn = new Set<number>();
  while (drawn.size < 2) {
    const candidate = stream.bits() >>> 1;
    if (candidate !== VISIBLE_SEED && candidate !== visibleSeed) drawn.add(candidate);
  }
  return [...drawn] as [number, number];
}

function exerciseDatabase(name: string, worldSeed: number): ExerciseDatabase {
  return { name, tables: worldTables(generateWorld(worldSeed, 'tiny').tables).map(byRow) };
}

function byRow({ name, columns, primaryKey, references, values, rowCount }: WorldTable): ExerciseTable {
  const rows = Array.from({ length: rowCount }, (_, row) => values.map((column) => column[row] as Cell));
  return { name, columns, primaryKey, references, rows };
}
