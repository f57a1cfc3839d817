/** Items watched together: what is asked for, and databases with repeats, with single viewers, and with everybody watching the same. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import type { SqlCell } from '#graders/sql/result-set.ts';
import { rowsIn, withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['plays'],
  columns: ['item_a', 'item_b', 'users'],
  order: ['users desc', 'item_a', 'item_b'],
  databases: exerciseDatabases,
  edges: (visible) => [withRows(visible, 'a database without plays', { plays: [] }), repeats(visible), everybodyWatches(visible)],
});

const play = (id: number, user: number, item: number, seconds = 600) => [`p${id}`, user, item, null, seconds, 1_736_200_000 + id * 600];

/** One viewer who repeats both items, two who repeat one, two who watched half a pair, plays of a second, and a pair watched in either order. */
function repeats(visible: SqlDatabase): SqlDatabase {
  const watched: readonly (readonly [user: number, item: number, seconds?: number])[] = [
    [1, 20],
    [1, 3],
    [1, 20],
    [1, 3],
    [2, 8],
    [2, 8],
    [2, 5],
    [3, 5],
    [3, 8],
    [3, 8],
    [4, 11, 1],
    [4, 9, 2],
    [5, 9, 3],
    [5, 11, 4],
    [6, 9],
    [6, 11],
    [7, 30],
    [7, 30],
    [7, 30],
    [8, 5],
    [9, 8],
  ];
  return withRows(visible, 'a small database with repeats and short plays', {
    plays: watched.map(([user, item, seconds], index) => play(index, user, item, seconds)),
  });
}

/** As many pairs as fifteen items make, with counts that tie. */
function everybodyWatches(visible: SqlDatabase): SqlDatabase {
  const users = rowsIn(visible, 'users').map(([user]) => user as SqlCell);
  const plays = users.flatMap((user, row) =>
    Array.from({ length: 15 - (row % 3) }, (_, index) => play(row * 100 + index, user as number, 15 - index)),
  );
  return withRows(visible, 'a database in which everybody has watched nearly the same fifteen items', { plays });
}
