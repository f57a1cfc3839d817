/** Cold-start cohort: what is asked for, and databases at the seconds where a week begins and ends, or with one cohort only. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import { rowsIn, withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['users', 'impressions', 'clicks'],
  columns: ['cohort', 'users', 'impressions', 'ctr'],
  order: ['cohort'],
  databases: exerciseDatabases,
  edges: (visible) => [
    withRows(visible, 'a database in which nothing was shown', { impressions: [], clicks: [], plays: [], purchases: [] }),
    withRows(visible, 'a database without clicks', { clicks: [] }),
    nobodyIsNew(visible),
    toTheSecond(visible),
  ],
});

const DAY = 86_400;
const WEEK = 7 * DAY;
const AT = 1_737_000_000;
const user = (id: number, signupAt: number, segment: string) => [id, signupAt, 'DE', '25-34', segment];
const shown = (id: number, userId: number, at: number) => [`i${id}`, `r${id}`, userId, 1, 1, 'home', 'v1', null, at];
const clicked = (id: number, impression: number, at: number) => [`c${id}`, `i${impression}`, at];

/** Everybody signed up years ago: one cohort has no row. */
function nobodyIsNew(visible: SqlDatabase): SqlDatabase {
  const users = rowsIn(visible, 'users').map(([id, , ...rest]) => [id ?? null, 1_500_000_000, ...rest]);
  return withRows(visible, 'a database in which nobody is new', { users });
}

/** Shown before, in and after the first and the last second of a week; labels of today that say nothing of that day. */
function toTheSecond(visible: SqlDatabase): SqlDatabase {
  return withRows(visible, 'a small database with impressions at both ends of a week', {
    users: [user(1, AT, 'regular'), user(2, AT + 3 * DAY, 'new'), user(3, AT - 30 * DAY, 'new'), user(4, AT, 'new'), user(5, AT, 'casual')],
    impressions: [
      shown(1, 1, AT - 1),
      shown(2, 1, AT),
      shown(3, 1, AT + WEEK - 1),
      shown(4, 1, AT + WEEK),
      shown(5, 1, AT + WEEK + 1),
      shown(6, 2, AT + 3 * DAY),
      shown(7, 2, AT + 4 * DAY),
      shown(8, 2, AT + 2 * WEEK),
      shown(9, 3, AT + 5),
      shown(10, 5, AT - DAY),
    ],
    clicks: [1, 2, 2, 4, 8, 8, 9, 10].map((impression, index) => clicked(index, impression, AT + 3 * WEEK + index)),
    assignments: [],
    plays: [],
    purchases: [],
  });
}
