/** Sessions from impressions: what is asked for, and timelines at the limit of a pause, across midnight, and between users. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import { withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['impressions'],
  columns: ['user_id', 'session', 'events', 'started_at', 'ended_at'],
  order: ['user_id', 'session'],
  databases: exerciseDatabases,
  edges: (visible) => [
    withRows(visible, 'a database in which nothing was shown', { impressions: [], clicks: [], plays: [], purchases: [] }),
    aroundTheLimit(visible),
    manyVisits(visible),
  ],
});

/** Ten minutes before midnight. */
const AT = 1_736_207_400;

const withTimes = (visible: SqlDatabase, name: string, times: readonly (readonly [user: number, seconds: number])[]): SqlDatabase =>
  withRows(visible, name, {
    impressions: times.map(([user, seconds], index) => [
      `i${index}`,
      `r${index}`,
      user,
      1 + (index % 7),
      1 + (index % 3),
      index % 2 === 0 ? 'home' : 'search',
      'v1',
      null,
      AT + seconds,
    ]),
    clicks: [],
    plays: [],
    purchases: [],
  });

/** Pauses of 1799, 1800 and 1801 seconds, slates of one second, a long session of short pauses; users in each other's pauses. */
function aroundTheLimit(visible: SqlDatabase): SqlDatabase {
  return withTimes(visible, 'a small database with pauses of half an hour', [
    [3, 1800],
    [3, 0],
    [3, 3601],
    [3, 0],
    [3, 5400],
    [1, 0],
    [1, 1801],
    [1, 1801],
    [1, 1801],
    [2, 900],
    [2, 2700],
    [2, 4500],
    [2, 6300],
    [2, 8099],
    [2, 9901],
    [4, 4000],
    [5, 1500],
    [5, 1801],
  ]);
}

/** More sessions than ten for each user, so that their numbers do not sort as text does. */
function manyVisits(visible: SqlDatabase): SqlDatabase {
  const times = Array.from({ length: 90 }, (_, index) => [1 + (index % 3), Math.floor(index / 6) * 5_000 + (index % 6) * 300] as const);
  return withTimes(visible, 'a database in which three users come back fifteen times', times);
}
