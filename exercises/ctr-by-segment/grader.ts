/** Click-through rate by segment: what is asked for, and databases with silent segments, no clicks, or one user. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import { rowsIn, withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['impressions', 'clicks', 'users'],
  columns: ['segment', 'impressions', 'clicked', 'ctr'],
  order: ['segment'],
  databases: exerciseDatabases,
  edges: (visible) => [
    withRows(visible, 'a database without clicks', { clicks: [], plays: [], purchases: [] }),
    withRows(visible, 'a database without impressions', { impressions: [], clicks: [], plays: [], purchases: [] }),
    silentSegments(visible),
  ],
});

/** One user was shown two items and clicked one of them three times, another the same item twice in one second; nobody else was shown anything. */
function silentSegments(visible: SqlDatabase): SqlDatabase {
  const users = rowsIn(visible, 'users');
  const userOf = (segment: string) => users.find((row) => row[4] === segment)?.[0] ?? null;
  const shown = (id: number, user: string | number | null, item = id, position = 1) => {
    return [`i${id}`, `r${id}`, user, item, position, 'home', 'v1', null, 1_736_200_000 + item];
  };
  return withRows(visible, 'a small database in which two segments were shown nothing', {
    impressions: [shown(1, userOf('regular')), shown(2, userOf('regular')), shown(3, userOf('casual')), shown(4, userOf('casual'), 3, 14)],
    clicks: [1, 2, 3].map((id) => [`c${id}`, 'i1', 1_736_200_010 + id]),
    plays: [],
    purchases: [],
  });
}
