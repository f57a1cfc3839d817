/** The table `impressions`: what was shown to whom, where on the page, by which model. */
import { type Arm, type Assignments, assignmentsOf, isHeldOut } from '../experiments/assignments.ts';
import { EXPERIMENTS_END } from '../experiments/experiments.ts';
import type { Catalogue } from '../catalogue/items.ts';
import type { People } from '../people/users.ts';
import { type Stream, streamOf } from '../random/stream.ts';
import type { Surface, WorldSize } from '../scale.ts';
import type { Taste } from '../taste.ts';
import { isPoorlyKnown, type ModelVersion, POORLY_KNOWN, rankerOf } from './rank-slate.ts';
import type { Request } from './requests.ts';

export interface Impressions {
  readonly impression_id: string[];
  readonly request_id: string[];
  readonly user_id: number[];
  readonly item_id: number[];
  readonly position: number[];
  readonly surface: Surface[];
  readonly model_version: ModelVersion[];
  readonly arm: (Arm | null)[];
  readonly shown_at: number[];
}

export interface Shown {
  readonly impressions: Impressions;
  /** Rows of the impressions that an exploring swap moved. */
  readonly swapped: readonly number[];
}

/** Share of requests on `home` that exchange two positions at random. */
const EXPLORATION_SHARE = 0.05;

/** What an impression says of the tests: set only from a user's assignment to `rank_v2` until its end. */
export type Treatment = (userId: number, at: number) => { readonly arm: Arm | null; readonly version: ModelVersion };

export function treatmentsOf(assignments: Assignments): Treatment {
  const assigned = assignmentsOf(assignments, 'rank_v2');
  return (userId, at) => {
    if (at >= EXPERIMENTS_END) return { arm: null, version: isHeldOut(userId) ? 'v1' : 'v2' };
    const own = assigned.get(userId);
    if (own === undefined || at < own.assignedAt) return { arm: null, version: 'v1' };
    return { arm: own.arm, version: own.arm === 'treatment' ? 'v2' : 'v1' };
  };
}

export function generateImpressions(
  seed: number,
  size: WorldSize,
  world: { readonly people: People; readonly catalogue: Catalogue; readonly taste: Taste; readonly treatment: Treatment },
  requests: readonly Request[],
): Shown {
  const stream = streamOf(seed, 'impressions');
  const ranker = rankerOf(size, world.catalogue, world.taste, stream);
  const impressions = emptyImpressions();
  const swapped: number[] = [];
  for (const { user, at, surface } of requests) {
    const userId = user + 1;
    const { arm, version } = world.treatment(userId, at);
    const slate = ranker.slate(user, at, surface, version, isPoorlyKnown(world.people, user) ? POORLY_KNOWN : 1);
    const first = impressions.user_id.length;
    if (surface === 'home' && stream.chance(EXPLORATION_SHARE)) swapped.push(...swapPair(slate, stream).map((index) => first + index));
    addRequest(impressions, { userId, items: slate.map((row) => row + 1), surface, version, arm, at });
  }
  return { impressions, swapped };
}

export function emptyImpressions(): Impressions {
  return {
    impression_id: [],
    request_id: [],
    user_id: [],
    item_id: [],
    position: [],
    surface: [],
    model_version: [],
    arm: [],
    shown_at: [],
  };
}

export interface ShownRequest {
  readonly userId: number;
  readonly items: readonly number[];
  readonly surface: Surface;
  readonly version: ModelVersion;
  readonly arm: Arm | null;
  readonly at: number;
}

/** Appends one request's rows. */
export function addRequest(table: Impressions, { userId, items, surface, version, arm, at }: ShownRequest): void {
  const last = table.request_id.at(-1);
  const requestId = `r${last === undefined ? 1 : Number(last.slice(1)) + 1}`;
  items.forEach((item, index) => {
    table.impression_id.push(`i${table.impression_id.length + 1}`);
    table.request_id.push(requestId);
    table.user_id.push(userId);
    table.item_id.push(item);
    table.position.push(index + 1);
    table.surface.push(surface);
    table.model_version.push(version);
    table.arm.push(arm);
    table.shown_at.push(at);
  });
}

/** Exchanges two places of the slate; says which. */
function swapPair(slate: number[], stream: Stream): number[] {
  if (slate.length < 2) return [];
  const first = stream.integer(0, slate.length - 1);
  const other = (first + stream.integer(1, slate.length - 1)) % slate.length;
  [slate[first], slate[other]] = [slate[other] as number, slate[first] as number];
  return [first, other];
}
