/** Click rate by position: what is asked for, and accounts on either side of both limits of a bot. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import { withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['impressions', 'clicks'],
  columns: ['position', 'impressions', 'ctr'],
  order: ['position'],
  databases: exerciseDatabases,
  edges: (visible) => [
    withRows(visible, 'a database without clicks', { clicks: [] }),
    withRows(visible, 'a database in which nothing was shown', { impressions: [], clicks: [], plays: [], purchases: [] }),
    busyAccounts(visible),
    onlyABot(visible),
  ],
});

const AT = 1_736_200_000;

interface Account {
  readonly user: number;
  /** Impressions at positions 1, 2, 1, 2 ... of each surface. */
  readonly home: number;
  readonly search: number;
  /** The first so many are clicked, those on home first. */
  readonly clicked: number;
  /** Rows in clicks for each clicked impression. */
  readonly rows: number;
}

/** At both limits, one short of either, a bot only over both surfaces, and an eager clicker of the same few things. */
function busyAccounts(visible: SqlDatabase): SqlDatabase {
  return withAccounts(visible, 'a small database of busy accounts', [
    { user: 1, home: 20, search: 0, clicked: 16, rows: 1 },
    { user: 2, home: 19, search: 0, clicked: 19, rows: 1 },
    { user: 3, home: 20, search: 0, clicked: 15, rows: 2 },
    { user: 4, home: 9, search: 11, clicked: 20, rows: 1 },
    { user: 5, home: 20, search: 10, clicked: 20, rows: 1 },
    { user: 6, home: 3, search: 3, clicked: 1, rows: 3 },
    { user: 7, home: 0, search: 24, clicked: 24, rows: 1 },
  ]);
}

function onlyABot(visible: SqlDatabase): SqlDatabase {
  return withAccounts(visible, 'a small database in which only a bot was shown something', [
    { user: 1, home: 30, search: 0, clicked: 30, rows: 1 },
  ]);
}

function withAccounts(visible: SqlDatabase, name: string, accounts: readonly Account[]): SqlDatabase {
  const shown = accounts.flatMap(({ user, home, search, clicked, rows }) =>
    Array.from({ length: home + search }, (_, index) => ({
      id: `i${user}-${index}`,
      user,
      surface: index < home ? 'home' : 'search',
      position: 1 + (index % 2),
      // Three to a request and two hours between: a bot is judged neither by its requests nor by one day.
      request: `r${user}-${Math.floor(index / 3)}`,
      at: AT + index * 7_200,
      clicks: index < clicked ? rows : 0,
    })),
  );
  const impressions = shown.map(({ id, request, user, surface, position, at }, index) => [
    id,
    request,
    user,
    1 + (index % 9),
    position,
    surface,
    'v1',
    null,
    at,
  ]);
  const clicks = shown.flatMap(({ id, at, clicks: count }) =>
    Array.from({ length: count }, (_, index) => [`c${id}-${index}`, id, at + 5 + index]),
  );
  return withRows(visible, name, { impressions, clicks, plays: [], purchases: [] });
}
