/** Draws the items of a mock interview: what is weak and counts for much comes first, within the length, and in several kinds. */
import type { MockItem, RoleLevel } from '../event.ts';
import type { ReviewItem } from '../review/review-item.ts';
import { type Memory, recallAt } from '../review/scheduler.ts';
import { DEMANDS, FILL, type ItemKind, kindOf, LEVEL_FACTOR, LONGEST_EXERCISE_MINUTES, type Mix, PLACE_OF_KIND } from './make-up.ts';
import { weightOfItem } from './scorecard.ts';

export interface Wish {
  readonly role: RoleLevel;
  readonly minutes: number;
  readonly mix: Mix;
}

export interface Drawing extends Wish {
  readonly items: readonly ReviewItem[];
  /** By target; what is missing was never seen. */
  readonly memories: ReadonlyMap<string, Memory>;
  /** ISO 8601 instant at which recall is asked. */
  readonly at: string;
  /** Gives numbers in [0, 1). */
  readonly random: () => number;
}

/** So that what is known well may come too, now and then. */
const LEAST_NEED = 0.05;
/** Four digits are enough never to meet the same data twice, and short enough to read in an address. */
const VARIANTS = 9_999;

/**
 * First one item of each kind that is asked of such an interview, as far as their shortest fit the length; then more, until nothing fits.
 *
 * @returns in the order of an interview: questions from easy to hard, code, SQL, scenarios, behavioural questions
 */
export function drawInterview(drawing: Drawing): readonly MockItem[] {
  const pool = poolOf(drawing);
  const drawn: ReviewItem[] = [];
  let left = drawing.minutes;
  const take = (item: ReviewItem): void => {
    drawn.push(item);
    left -= item.minutes;
  };
  const demanded = demandedKinds(drawing, pool);
  for (const [place, kind] of demanded.entries()) {
    const keptFree = demanded.slice(place + 1).reduce((sum, later) => sum + shortest(pool, later), 0);
    const item = pick(drawing, fitting(pool, drawn, kind, left - keptFree));
    if (item !== undefined) take(item);
  }
  for (let item = more(drawing, pool, drawn, left); item !== undefined; item = more(drawing, pool, drawn, left)) take(item);
  return inOrder(drawn).map((item) => asked(item, drawing.random));
}

const poolOf = ({ items }: Drawing): readonly ReviewItem[] =>
  items.filter(({ kind, minutes }) => kind === 'question' || minutes <= LONGEST_EXERCISE_MINUTES);

/** The kinds that there must be, as many of them as fit; code and SQL in either order, so that a short interview has now one, now the other. */
function demandedKinds({ role, mix, minutes, random }: Drawing, pool: readonly ReviewItem[]): readonly ItemKind[] {
  const [first, second]: readonly ItemKind[] = random() < 0.5 ? ['code', 'sql'] : ['sql', 'code'];
  const wanted = DEMANDS[mix][role].map((kind) => (kind === 'code' ? first : kind === 'sql' ? second : kind)) as readonly ItemKind[];
  let left = minutes;
  return wanted.filter((kind) => {
    const least = shortest(pool, kind);
    if (least > left) return false;
    left -= least;
    return true;
  });
}

const shortest = (pool: readonly ReviewItem[], kind: ItemKind): number =>
  pool.reduce((least, item) => (kindOf(item) === kind ? Math.min(least, item.minutes) : least), Number.POSITIVE_INFINITY);

const fitting = (pool: readonly ReviewItem[], drawn: readonly ReviewItem[], kind: ItemKind, minutes: number): readonly ReviewItem[] =>
  pool.filter((item) => kindOf(item) === kind && item.minutes <= minutes && !drawn.includes(item));

/** One item more, of a kind that the mix asks for; nothing when no such item fits. */
function more(drawing: Drawing, pool: readonly ReviewItem[], drawn: readonly ReviewItem[], left: number): ReviewItem | undefined {
  for (const shares of FILL[drawing.mix]) {
    const kinds = (Object.keys(shares) as ItemKind[]).filter((kind) => fitting(pool, drawn, kind, left).length > 0);
    const kind = weightedPick(kinds, (one) => shares[one] ?? 0, drawing.random);
    if (kind !== undefined) return pick(drawing, fitting(pool, drawn, kind, left));
  }
  return undefined;
}

/** Weakness, times what the scorecard cares for, times what suits the level. */
function pick({ memories, at, role, random }: Drawing, candidates: readonly ReviewItem[]): ReviewItem | undefined {
  const need = (item: ReviewItem): number => LEAST_NEED + 1 - recallAt(memories.get(item.target), at);
  return weightedPick(candidates, (item) => need(item) * weightOfItem(item.dimensions) * LEVEL_FACTOR[role][item.difficulty], random);
}

/** @returns undefined only when there is nothing to pick from */
function weightedPick<One>(ones: readonly One[], weightOf: (one: One) => number, random: () => number): One | undefined {
  const weights = ones.map(weightOf);
  let point = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => {
    point -= weight;
    return point < 0;
  });
  return ones.at(place);
}

const DIFFICULTY_ORDER = { 'warm-up': 0, core: 1, stretch: 2 };

const inOrder = (drawn: readonly ReviewItem[]): readonly ReviewItem[] =>
  drawn.toSorted(
    (a, b) => PLACE_OF_KIND[kindOf(a)] - PLACE_OF_KIND[kindOf(b)] || DIFFICULTY_ORDER[a.difficulty] - DIFFICULTY_ORDER[b.difficulty],
  );

function asked({ kind, id }: ReviewItem, random: () => number): MockItem {
  return kind === 'question' ? { kind, id } : { kind, id, variant: 1 + Math.floor(random() * VARIANTS) };
}
