/** The table `assignments`: who was put into which arm, and when. */
import { assignArm } from '#core/experiments/assign-arm.ts';
import { DAY, WORLD_START } from '../calendar.ts';
import { drawnShare, type Stream, shuffled, streamOf } from '../random/stream.ts';
import type { WorldSize } from '../scale.ts';
import type { Experiments } from './experiments.ts';

export type Arm = 'control' | 'treatment';

export interface Assignments {
  readonly experiment_id: string[];
  readonly user_id: number[];
  readonly arm: Arm[];
  readonly assigned_at: number[];
}

/** Share of the treatment of `new_home` that a redirect loses: the users of one version of the app. */
const LOST_SHARE = 0.25;
const HOLDOUT_SHARE = 0.02;

/** Whether a user belongs to the long-term holdout, which never gets model v2. */
export function isHeldOut(userId: number): boolean {
  return assignArm(String(userId), 'long_term_holdout', [HOLDOUT_SHARE, 1 - HOLDOUT_SHARE]) === 0;
}

/**
 * Every visitor is assigned by hashing when first seen in the test. Visitors have an id before they sign up, so that later
 * signups are in the tests as well; the holdout is left out of `rank_v2`.
 */
export function generateAssignments(seed: number, size: WorldSize, experiments: Experiments): Assignments {
  const table: Assignments = { experiment_id: [], user_id: [], arm: [], assigned_at: [] };
  experiments.experiment_id.forEach((experiment, row) => {
    const stream = streamOf(seed, `assignments/${experiment}`);
    const weights = [experiments.control_weight[row] as number, experiments.treatment_weight[row] as number];
    const assignedAt = firstSeen(size.users, stream);
    const arms = assignedAt.map((_, user) => (assignArm(String(user + 1), experiment, weights) === 0 ? 'control' : 'treatment'));
    const isLost = experiment === 'new_home' ? drawnShare(arms.filter((arm) => arm === 'treatment').length, LOST_SHARE, stream) : [];
    arms.forEach((arm, user) => {
      if (arm === 'treatment' && isLost.pop() === true) return;
      if (experiment === 'rank_v2' && isHeldOut(user + 1)) return;
      table.experiment_id.push(experiment);
      table.user_id.push(user + 1);
      table.arm.push(arm);
      table.assigned_at.push(assignedAt[user] as number);
    });
  });
  return table;
}

/** Most are seen in the first days; the moments are spread evenly over that curve, whatever the number of users. */
function firstSeen(users: number, stream: Stream): number[] {
  const places = shuffled(
    Array.from({ length: users }, (_, place) => place),
    stream,
  );
  return places.map((place) => WORLD_START + Math.floor(14 * DAY * ((place + stream.uniform()) / users) ** 2));
}

/** A user's arm and moment in one experiment, by user id. */
export function assignmentsOf(
  table: Assignments,
  experiment: string,
): ReadonlyMap<number, { readonly arm: Arm; readonly assignedAt: number }> {
  const rows = table.user_id.map((_, row) => row).filter((row) => table.experiment_id[row] === experiment);
  return new Map(
    rows.map((row) => [table.user_id[row] as number, { arm: table.arm[row] as Arm, assignedAt: table.assigned_at[row] as number }]),
  );
}
