/** Funnel by surface: what is asked for, and databases in which a step is empty, repeated, or skipped. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import { withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['impressions', 'clicks', 'plays', 'purchases'],
  columns: ['surface', 'impressions', 'clicked', 'converted'],
  order: ['surface'],
  databases: exerciseDatabases,
  edges: (visible) => [
    withRows(visible, 'a database without plays and purchases', { plays: [], purchases: [] }),
    withRows(visible, 'a database without clicks', { clicks: [] }),
    withRows(visible, 'a database in which nothing was shown', { impressions: [], clicks: [], plays: [], purchases: [] }),
    everyWay(visible),
  ],
});

const AT = 1_736_200_000;
const shown = (id: number, user: number, item: number, surface: string) => [
  `i${id}`,
  `r${id}`,
  user,
  item,
  1,
  surface,
  'v1',
  null,
  AT + id,
];
const clicked = (id: number, impression: number) => [`c${id}`, `i${impression}`, AT + 100 + id];
const play = (id: number, user: number, item: number, seconds: number, impression?: number) => [
  `p${id}`,
  user,
  item,
  impression === undefined ? null : `i${impression}`,
  seconds,
  AT + 200 + id,
];
const bought = (id: number, user: number, item: number, impression?: number) => [
  `b${id}`,
  user,
  item,
  impression === undefined ? null : `i${impression}`,
  1,
  9.5,
  AT + 300 + id,
];

/** Every way through the steps, each on its own: on `search` all convert, once by a minute between two short looks; on `watch_next` none. */
function everyWay(visible: SqlDatabase): SqlDatabase {
  return withRows(visible, 'a small database with every way through the steps', {
    impressions: [
      shown(1, 1, 1, 'search'),
      shown(2, 1, 2, 'search'),
      shown(3, 2, 1, 'watch_next'),
      shown(4, 2, 2, 'watch_next'),
      shown(5, 2, 1, 'watch_next'),
      shown(6, 3, 3, 'shop'),
      shown(7, 3, 3, 'shop'),
      shown(8, 3, 4, 'shop'),
      shown(9, 4, 5, 'home'),
    ],
    clicks: [
      // After the play and the purchase that follow from them: the id decides, and not the clock.
      clicked(501, 1),
      clicked(502, 1),
      clicked(503, 1),
      clicked(4, 2),
      clicked(5, 3),
      clicked(6, 4),
      clicked(7, 6),
      clicked(508, 7),
      clicked(9, 9),
    ],
    plays: [
      play(0, 1, 1, 5, 1),
      play(1, 1, 1, 60, 1),
      play(2, 1, 1, 4, 1),
      play(3, 1, 2, 61, 2),
      play(10, 1, 2, 300, 2),
      play(4, 2, 1, 59, 3),
      play(5, 2, 2, 40, 4),
      play(6, 2, 2, 40, 4),
      play(7, 2, 1, 500, 5),
      play(8, 2, 2, 900),
      play(9, 3, 3, 30, 6),
    ],
    purchases: [bought(1, 3, 3, 7), bought(2, 3, 3, 7), bought(3, 3, 4, 8), bought(4, 4, 5), bought(5, 1, 2, 2)],
  });
}
