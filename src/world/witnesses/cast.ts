/** Who plays in the planted scenes of a small world: users and items with the properties that a scene needs. */
import { DAY, MINUTE, startOfDay, WORLD_START } from '../calendar.ts';
import { type Arm, type Assignments, assignmentsOf } from '../experiments/assignments.ts';
import type { People } from '../people/users.ts';
import type { Impressions } from '../serving/impressions.ts';
import type { Stage } from './stage.ts';

/** Accounts older than the world that are no bots. */
const isSettled = (people: People, row: number): boolean =>
  !people.isBot[row] && !people.isCold[row] && (people.users.signup_at[row] as number) < WORLD_START;

/** One user of each arm of `rank_v2` who is assigned early and never comes: rows of the users. */
export function silentUsers(people: People, assignments: Assignments): ReadonlySet<number> {
  const assigned = [...assignmentsOf(assignments, 'rank_v2')];
  const silent = (['control', 'treatment'] as const).flatMap((arm) => {
    const found = assigned.findLast(([id, own]) => own.arm === arm && own.assignedAt < startOfDay(10) && isSettled(people, id - 1));
    return found === undefined ? [] : [found[0] - 1];
  });
  return new Set(silent);
}

/** Settled users who are not silent, by id. */
export function actors({ people, assignments }: Stage): number[] {
  const silent = silentUsers(people, assignments);
  return people.users.user_id.filter((id) => isSettled(people, id - 1) && !silent.has(id - 1));
}

export interface AssignedActor {
  readonly userId: number;
  readonly assignedAt: number;
}

/** Actors in one arm of `rank_v2` who were assigned in a stretch of time. */
export function assignedActors(stage: Stage, arm: Arm, from: number, to: number): AssignedActor[] {
  const assigned = assignmentsOf(stage.assignments, 'rank_v2');
  return actors(stage).flatMap((userId) => {
    const own = assigned.get(userId);
    const fits = own !== undefined && own.arm === arm && own.assignedAt >= from && own.assignedAt < to;
    return fits ? [{ userId, assignedAt: own.assignedAt }] : [];
  });
}

/** A user who signed up in the course of the world, long enough before its end to have later weeks too. */
export function newcomer({ people }: Stage): { readonly userId: number; readonly signupAt: number } {
  const row = people.users.signup_at.findIndex((at, user) => at > WORLD_START && !people.isCold[user]);
  return { userId: row + 1, signupAt: people.users.signup_at[row] as number };
}

/** Films and series that were there before the world began, by id. */
export function titles({ catalogue: { items } }: Stage): number[] {
  return items.item_id.filter((id) => items.kind[id - 1] !== 'goods' && (items.published_at[id - 1] as number) < WORLD_START);
}

/** Goods that were there before the world began, by id. */
export function goods({ catalogue: { items } }: Stage): number[] {
  return items.item_id.filter((id) => items.kind[id - 1] === 'goods' && (items.published_at[id - 1] as number) < WORLD_START);
}

/** Keeps a planted row out of every other session. */
const MARGIN = 31 * MINUTE;

/** The first moment from `from` at which a user is shown nothing else for `length` seconds, nor half an hour around. */
export function freeMoment(impressions: Impressions, userId: number, from: number, length = 0): number {
  const times = impressions.shown_at.filter((_, row) => impressions.user_id[row] === userId);
  let moment = from;
  while (moment < from + 20 * DAY && times.some((time) => time > moment - MARGIN && time < moment + length + MARGIN)) moment += MINUTE;
  return moment;
}
