/** Who plays in the planted scenes of a small world: users and items with the properties that a scene needs. */
import { DAY, MINUTE, startOfDay, WORLD_START } from '../calendar.ts';
import { type Arm, type Assignments, assignmentsOf } from '../experiments/assignments.ts';
import type { People } from '../people/users.ts';
import type { Impressions } from '../serving/impressions.ts';
import type { Stage } from './stage.ts';

/** Accounts older than the world that are no bots. */
const isSettled = (people: People, row: number): boolean =>
  !people.isBot[row] && !people.isCold[row] && (people.users.signup_at[row] as number) < WORLD_START;

/** Users of one arm of `rank_v2` who were assigned in a stretch of time, and whose accounts are older than the world. */
function assignedUsers(people: People, assignments: Assignments, arm: Arm, from: number, to: number): AssignedActor[] {
  return [...assignmentsOf(assignments, 'rank_v2')]
    .filter(([id, own]) => own.arm === arm && own.assignedAt >= from && own.assignedAt < to && isSettled(people, id - 1))
    .map(([userId, { assignedAt }]) => ({ userId, assignedAt }));
}

/** Two users of one arm of `rank_v2` who see nothing of the test: one came before it only, one never. */
export function missingUsers(people: People, assignments: Assignments, arm: Arm): AssignedActor[] {
  return assignedUsers(people, assignments, arm, startOfDay(2), startOfDay(10)).slice(-2);
}

/** Rows of the users whose visits are not left to chance. */
export function silentUsers(people: People, assignments: Assignments): ReadonlySet<number> {
  const missing = (['control', 'treatment'] as const).flatMap((arm) => missingUsers(people, assignments, arm));
  return new Set(missing.map(({ userId }) => userId - 1));
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
export function assignedActors({ people, assignments }: Stage, arm: Arm, from: number, to: number): AssignedActor[] {
  const silent = silentUsers(people, assignments);
  return assignedUsers(people, assignments, arm, from, to).filter(({ userId }) => !silent.has(userId - 1));
}

/** A user in other tests who is kept out of `rank_v2`. */
export function outsider({ people, assignments }: Stage): number | undefined {
  const assigned = assignmentsOf(assignments, 'rank_v2');
  return people.users.user_id.find((id) => !assigned.has(id));
}

/** A user who signed up in the course of the world, long enough before its end to have later weeks too. */
export function newcomer({ people }: Stage): { readonly userId: number; readonly signupAt: number } {
  const row = people.users.signup_at.findIndex((at, user) => at > WORLD_START && !people.isCold[user]);
  return { userId: row + 1, signupAt: people.users.signup_at[row] as number };
}

/** Actors whom nobody has seen watching. */
export function actorsWithoutPlays(stage: Stage): number[] {
  const viewers = new Set(stage.happenings.plays.user_id);
  return actors(stage).filter((id) => !viewers.has(id));
}

/** Films and series of the subscription that were there before the world began, by id. */
export function titles({ catalogue: { items } }: Stage): number[] {
  return items.item_id.filter(
    (id) => items.kind[id - 1] !== 'goods' && items.price[id - 1] === null && (items.published_at[id - 1] as number) < WORLD_START,
  );
}

/** A film that is watched as well as sold. */
export function titleForSale({ catalogue: { items } }: Stage): number {
  return items.item_id.find((id) => items.kind[id - 1] !== 'goods' && items.price[id - 1] !== null) as number;
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
