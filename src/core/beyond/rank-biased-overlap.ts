/** How alike two rankings are, the top counting most. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireOption } from '#core/guards/require-option.ts';
import { requireProbability } from '#core/guards/require-probability.ts';

export interface RankBiasedOverlapOptions {
  /** `weights` divides by the sum of the weights down to the depth; `none` by that of an endless list, 1/(1 - p). */
  readonly normalize?: 'weights' | 'none';
}

/**
 * Weighted mean over depths d of the share of items that two rankings have in common down to d, with weights p^(d - 1).
 *
 * Compares the lists of two models, or of two days, without any judgement of relevance; a reader who goes on to the next
 * rank with probability p is the picture behind it. Divided by the weights down to the depth, as in LensKit, so that equal
 * lists give 1; undivided, it is the lower bound of Webber and others.
 *
 * @param a first ranking, best rank first; repeats count once
 * @param b second ranking
 * @param p persistence, inside (0, 1); 0.9 puts about 86 % of the weight on the first ten ranks
 * @param depth deepest rank compared, an integer >= 1; below the end of a list nothing more is found, and the share falls
 * @param options what the sum is divided by
 * @returns unitless, in [0, 1]; 1 for equal lists of at least `depth` items (undivided: 1 - p^depth), 0 for disjoint ones
 * @throws {RangeError} when p, depth or the option is not as above
 * @see Webber, Moffat and Zobel, "A Similarity Measure for Indefinite Rankings", ACM TOIS 2010
 * @example rankBiasedOverlap([1, 2], [2, 1], 0.5, 2) // 0.3333...
 */
export function rankBiasedOverlap<Item extends string | number>(
  a: readonly Item[],
  b: readonly Item[],
  p: number,
  depth: number,
  { normalize = 'weights' }: RankBiasedOverlapOptions = {},
): number {
  requireOption('rankBiasedOverlap', 'normalize', normalize, ['weights', 'none']);
  requireProbability('rankBiasedOverlap', 'p', p);
  requireCutoff('rankBiasedOverlap', depth, 'depth');
  const [seenInA, seenInB] = [new Set<Item>(), new Set<Item>()];
  let [overlap, sum, weight, weights] = [0, 0, 1, 0];
  for (let d = 1; d <= depth; d += 1) {
    overlap += newlyShared(a[d - 1], seenInA, seenInB) + newlyShared(b[d - 1], seenInB, seenInA);
    sum += (weight * overlap) / d;
    weights += weight;
    weight *= p;
  }
  return normalize === 'weights' ? sum / weights : (1 - p) * sum;
}

/** Notes an item that one list shows; 1 when that makes it common to both. */
function newlyShared<Item>(item: Item | undefined, own: Set<Item>, other: ReadonlySet<Item>): number {
  if (item === undefined || own.has(item)) return 0;
  own.add(item);
  return other.has(item) ? 1 : 0;
}
