/** Second-week retention: what is asked for, and cohorts at the seconds where the week begins, ends, and is over. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import { withRows } from '#graders/sql/with-rows.ts';
import { DAY, startOfDay } from '#world/calendar.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

/** The first second after day 20. */
const END = startOfDay(21);
/** A variant is read out on the same day or up to four days earlier: there are finished users on each. */
const EARLIER_DAYS = 5;

export default defineSqlGrader({
  tables: ['assignments', 'plays'],
  columns: ['arm', 'users', 'retained', 'retention'],
  order: ['arm'],
  parameters: { end: END },
  parametersAt: (variant) => ({ end: END - (variant % EARLIER_DAYS) * DAY }),
  databases: exerciseDatabases,
  edges: (visible, { end = END }) => [
    withRows(visible, 'a database without plays', { plays: [] }),
    withRows(visible, 'a database without assignments', { assignments: [] }),
    nobodyIsThere(visible, end),
    toTheSecond(visible),
  ],
});

const assigned = (user: number, arm: string, at: number, experiment = 'rank_v2') => [experiment, user, arm, at];
const play = (id: number, user: number, at: number, seconds = 600) => [`p${id}`, user, 1 + (id % 5), null, seconds, at];

/** The last week of assignments: control is over by a second for one user, treatment for none. */
function nobodyIsThere(visible: SqlDatabase, end: number): SqlDatabase {
  const last = end - 14 * DAY;
  return withRows(visible, 'a small database in which one arm has no finished user', {
    assignments: [assigned(1, 'control', last), assigned(2, 'control', last + 1), assigned(3, 'treatment', last + 1)],
    plays: [play(1, 2, last + 8 * DAY), play(2, 3, last + 8 * DAY), play(3, 1, last + 14 * DAY)],
  });
}

/** Plays in the first and the last second of a second week and just outside, many of one user, one of no length; another test. */
function toTheSecond(visible: SqlDatabase): SqlDatabase {
  const at = startOfDay(2) + 3_600;
  return withRows(visible, 'a small database with plays at both ends of a second week', {
    assignments: [
      ...[1, 2, 3, 4].map((user) => assigned(user, 'control', at)),
      ...[5, 6, 7, 8].map((user) => assigned(user, 'treatment', at + 500)),
      assigned(1, 'treatment', at + 5 * DAY, 'aa_check'),
      assigned(9, 'control', at, 'aa_check'),
    ],
    plays: [
      play(1, 1, at + 7 * DAY),
      play(2, 2, at + 7 * DAY - 1),
      play(3, 3, at + 14 * DAY - 1, 0),
      play(4, 4, at + 14 * DAY),
      ...[5, 6, 7].map((id) => play(id, 5, at + 500 + id * DAY * 1.5)),
      play(8, 6, at - DAY),
      play(9, 7, at + 15 * DAY),
      play(10, 9, at + 8 * DAY),
      play(11, 6, at + 500 + 7 * DAY - 1),
    ],
  });
}
