/** A/B readout: what is asked for, and tests whose arms saw nothing, were empty, or were watched to the second. */
import { defineSqlGrader, type SqlDatabase } from '#graders/index.ts';
import { rowsIn, withRows } from '#graders/sql/with-rows.ts';
import { exerciseDatabases } from '#world/exercise-databases.ts';

export default defineSqlGrader({
  tables: ['assignments', 'experiments', 'impressions', 'clicks'],
  columns: ['arm', 'users', 'impressions', 'clicked', 'ctr', 'srm_chi_square'],
  order: ['arm'],
  databases: exerciseDatabases,
  edges: (visible) => [nothingShown(visible), oneArm(visible), otherArm(visible), toTheSecond(visible)],
});

const STARTED = 1_736_121_600;
const ENDED = STARTED + 14 * 86_400;

const weights = (control: number) => [
  ['aa_check', STARTED, ENDED, 0.5, 0.5],
  ['rank_v2', STARTED, ENDED, control, 1 - control],
];
const assigned = (user: number, arm: string, at: number, experiment = 'rank_v2') => [experiment, user, arm, at];
const shown = (id: number, user: number, at: number) => [`i${id}`, `r${id}`, user, 1 + (id % 3), 1, 'home', 'v1', null, at];
const clicked = (id: number, impression: number, at: number) => [`c${id}`, `i${impression}`, at];

/** The treatment arm was shown something, but only before it was assigned. */
function nothingShown(visible: SqlDatabase): SqlDatabase {
  return withRows(visible, 'a small database in which one arm saw nothing after its assignment', {
    experiments: weights(0.75),
    assignments: [1, 2, 3, 4].map((user) => assigned(user, user < 4 ? 'control' : 'treatment', STARTED + 500)),
    impressions: [shown(1, 1, STARTED + 600), shown(2, 4, STARTED + 400)],
    clicks: [clicked(1, 1, STARTED + 603), clicked(2, 2, STARTED + 410)],
    plays: [],
    purchases: [],
  });
}

/** A test that lost a whole arm: the widest mismatch there can be. */
function oneArm(visible: SqlDatabase): SqlDatabase {
  const isControl = (row: readonly unknown[]) => row[0] === 'rank_v2' && row[2] === 'control';
  return withRows(visible, 'a database in which nobody was assigned to treatment', {
    assignments: rowsIn(visible, 'assignments').filter((row) => row[0] !== 'rank_v2' || isControl(row)),
  });
}

/** The same for the arm that comes first, in few rows; with halves planned, both arms are off by as much. */
function otherArm(visible: SqlDatabase): SqlDatabase {
  return withRows(visible, 'a small database in which nobody was assigned to control', {
    experiments: weights(0.5),
    assignments: [assigned(1, 'treatment', STARTED + 500), assigned(2, 'treatment', STARTED + 700)],
    impressions: [shown(1, 1, STARTED + 600), shown(2, 2, STARTED + 700)],
    clicks: [clicked(1, 1, STARTED + 603)],
    plays: [],
    purchases: [],
  });
}

/** Shown one second before the assignment, in its second, and after the end of the test; some are in another test as well. */
function toTheSecond(visible: SqlDatabase): SqlDatabase {
  const at = STARTED + 1_000;
  return withRows(visible, 'a small database with impressions in the very second of the assignment', {
    experiments: weights(0.6),
    assignments: [
      ...[1, 2].map((user) => assigned(user, 'control', at)),
      ...[3, 4, 5].map((user) => assigned(user, 'treatment', at + 50)),
      assigned(1, 'treatment', at - 900, 'aa_check'),
      assigned(4, 'control', at - 900, 'aa_check'),
      assigned(6, 'control', at - 900, 'aa_check'),
    ],
    impressions: [
      shown(1, 1, at - 1),
      shown(2, 1, at),
      shown(3, 2, at + 1),
      shown(4, 4, at + 49),
      shown(5, 4, at + 50),
      shown(6, 4, ENDED + 60),
      shown(7, 5, ENDED + 90),
      shown(8, 6, at + 10),
    ],
    clicks: [
      clicked(1, 1, at + 30),
      clicked(2, 2, at + 5),
      clicked(3, 2, at + 6),
      clicked(4, 4, at + 60),
      clicked(5, 7, ENDED + 99),
      clicked(6, 5, at + 70),
      clicked(7, 8, at + 11),
    ],
    plays: [],
    purchases: [],
  });
}
