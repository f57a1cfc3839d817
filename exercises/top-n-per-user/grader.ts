/** Top three per user: what is asked for, and databases full of ties, of short lists, and of no plays at all. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import { withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['plays'],
  columns: ['user_id', 'rank', 'item_id', 'seconds'],
  order: ['user_id', 'rank'],
  databases: exerciseDatabases,
  edges: (visible) => [withRows(visible, 'a database without plays', { plays: [] }), tiesEverywhere(visible), manyItems(visible)],
});

const play = (id: number, user: number, item: number, seconds: number, at = id) => [
  `p${id}`,
  user,
  item,
  null,
  seconds,
  1_736_200_000 + at,
];

/** Ties at the top, at the cut and all the way down; totals that tie once plays are added up, two of them alike but for their id; a play of no length. */
function tiesEverywhere(visible: SqlDatabase): SqlDatabase {
  return withRows(visible, 'a small database with ties at every rank', {
    plays: [
      ...[12, 9, 10, 11].map((item, index) => play(1 + index, 3, item, 700)),
      ...[5, 4].map((item, index) => play(5 + index, 1, item, 900)),
      ...[8, 2].map((item, index) => play(7 + index, 1, item, 300)),
      play(9, 2, 20, 250),
      play(10, 2, 20, 250, 9),
      play(11, 2, 3, 500),
      play(12, 2, 3, 0),
      play(13, 2, 7, 499),
      play(14, 4, 6, 0),
      play(15, 5, 30, 40),
      play(16, 5, 9, 50),
    ],
  });
}

/** Longer lists than three, played in an order that is neither that of the items nor that of their seconds. */
function manyItems(visible: SqlDatabase): SqlDatabase {
  const plays = Array.from({ length: 120 }, (_, index) => {
    const [user, item] = [1 + (index % 6), 1 + ((index * 7) % 40)];
    return play(index, user, item, 30 + ((index * 37) % 900));
  });
  return withRows(visible, 'a database in which six users watched twenty items each', { plays });
}
