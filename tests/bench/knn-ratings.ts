/** Ratings with the shape of MovieLens, made up from a seed: few busy users, few popular items, every user with at least 20. */
import type { RatingColumns } from '#core/cf/columns/index.ts';
import { seededUniforms } from './seeded-uniforms.ts';

export interface RatingShape {
  readonly users: number;
  readonly items: number;
  readonly ratings: number;
}

export const SHAPES: readonly RatingShape[] = [
  { users: 943, items: 1682, ratings: 100_000 },
  { users: 6040, items: 3706, ratings: 1_000_000 },
];

const FEWEST = 20;
/** Spread of the logarithm of what users rate beyond the fewest; gives a busiest tenth with nearly half of the ratings. */
const ACTIVITY_SPREAD = 1.2;
/** Popularity falls with rank as (rank + flat)^-steep: flat at the top, a long tail. */
const [FLAT, STEEP] = [30, 1.3];

export function makeRatings(shape: RatingShape, seed: number): RatingColumns {
  const next = seededUniforms(seed);
  const counts = countsByUser(shape, next);
  const popularity = runningSums(Array.from({ length: shape.items }, (_, rank) => (rank + FLAT) ** -STEEP));
  const columns = { users: new Int32Array(shape.ratings), items: new Int32Array(shape.ratings), values: new Float64Array(shape.ratings) };
  let row = 0;
  for (const [user, count] of counts.entries()) {
    const seen = new Set<number>();
    while (seen.size < count) {
      const item = placeOf(popularity, next() * (popularity.at(-1) ?? 0));
      if (seen.has(item)) continue;
      seen.add(item);
      columns.users[row] = user;
      columns.items[row] = item;
      columns.values[row] = 1 + Math.floor(5 * Math.sqrt(next()));
      row += 1;
    }
  }
  return columns;
}

/** Whole numbers that add up to the ratings wanted, none above half of the items. */
function countsByUser({ users, items, ratings }: RatingShape, next: () => number): number[] {
  const weights = Array.from({ length: users }, () => Math.exp(ACTIVITY_SPREAD * normal(next)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const beyond = ratings - FEWEST * users;
  const counts = weights.map((weight) => Math.min(items >> 1, FEWEST + Math.floor((beyond * weight) / total)));
  let left = ratings - counts.reduce((sum, count) => sum + count, 0);
  for (let user = 0; left > 0; user = (user + 1) % users) {
    const count = counts[user] ?? items;
    if (count >= items / 2) continue;
    counts[user] = count + 1;
    left -= 1;
  }
  return counts;
}

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

function runningSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length);
  let sum = 0;
  for (const [index, value] of values.entries()) {
    sum += value;
    sums[index] = sum;
  }
  return sums;
}

/** The first place whose running sum exceeds the target. */
function placeOf(sums: Float64Array, target: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] as number) > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
