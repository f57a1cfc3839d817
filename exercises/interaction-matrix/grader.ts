/** Interaction matrix: what is asked for, and databases in which one of the two signals is missing or only just there. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import type { SqlCell } from '#graders/sql/result-set.ts';
import { rowsIn, withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['plays', 'purchases'],
  columns: ['user_id', 'item_id', 'strength'],
  order: ['user_id', 'item_id'],
  databases: exerciseDatabases,
  edges: (visible) => [
    withRows(visible, 'a database without purchases', { purchases: [] }),
    withRows(visible, 'a database without plays', { plays: [] }),
    withRows(visible, 'a database without plays and purchases', { plays: [], purchases: [] }),
    aroundTheMinute(visible),
    everybodyWatches(visible),
  ],
});

/** Plays just short of a minute and just as long, alone and beside purchases; purchases alike but for their id; three plays, worth one purchase. */
function aroundTheMinute(visible: SqlDatabase): SqlDatabase {
  const play = (id: number, user: number, item: number, seconds: number) => [`p${id}`, user, item, null, seconds, 1_736_200_000 + id];
  const buy = (id: number, user: number, item: number, quantity: number) => [`b${id}`, user, item, null, quantity, 9.5, 1_736_300_000];
  return withRows(visible, 'a small database with plays of about a minute', {
    plays: [
      play(1, 2, 10, 60),
      play(2, 2, 9, 59),
      play(3, 1, 10, 61),
      play(4, 1, 10, 59),
      play(5, 1, 10, 60),
      play(6, 1, 2, 40),
      play(7, 1, 2, 40),
      ...[8, 9, 10].map((id) => play(id, 4, 10, 60 + id)),
    ],
    purchases: [buy(1, 2, 9, 4), buy(2, 1, 10, 1), buy(3, 1, 10, 1), buy(4, 3, 1, 2), buy(5, 4, 10, 1)],
  });
}

/** More pairs than anybody would look through: an answer may not stop early. */
function everybodyWatches(visible: SqlDatabase): SqlDatabase {
  const users = rowsIn(visible, 'users').map(([user]) => user as SqlCell);
  const items = rowsIn(visible, 'items').map(([item]) => item as SqlCell);
  const plays = users.flatMap((user) => items.slice(0, 15).map((item) => [`p${user}-${item}`, user, item, null, 600, 1_736_200_000]));
  return withRows(visible, 'a database in which everybody has watched the same fifteen items', { plays });
}
