/** Re-ranking that trades relevance for variety. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireInRange } from '#core/guards/require-in-range.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { comparable, type Similarity } from '#core/retrieval/similarity.ts';
import { dotProduct } from '#core/stats/dot-product.ts';
import { requireVectors, type Vector } from '#core/retrieval/vectors.ts';
import { bestIndex, TIE_WIDTH } from './best-index.ts';

export interface MmrOptions {
  /** What makes two items alike: the cosine of their vectors, or the inner product, which depends on their lengths. */
  readonly similarity?: Similarity;
}

/** One pick of the greedy choice. */
export interface MmrStep {
  readonly item: number;
  /** Similarity to the most similar item picked before, 0 for the first pick. */
  readonly redundancy: number;
  /** lambda * relevance - (1 - lambda) * redundancy. */
  readonly score: number;
}

/**
 * Maximal marginal relevance: picks items one by one, each for its relevance less its likeness to the most similar pick.
 *
 * Breaks up runs of near-copies that a ranker by relevance puts on top. The penalty is the largest cosine to what is
 * already picked, 0 for the first pick and with a zero vector; a negative cosine is a bonus. Ties go to the smaller id.
 *
 * @param relevance relevance by item id, finite numbers; compared with cosines, so best scaled to [0, 1]
 * @param vectors vectors by item id, finite numbers, equally long
 * @param lambda weight of relevance, in [0, 1]: 1 sorts by relevance, 0 looks at likeness only
 * @param k how many items to pick, an integer >= 1; above the number of items, all
 * @returns item ids in the order of the picks; empty without items
 * @throws {RangeError} when an argument or the similarity is not as above
 * @see Carbonell and Goldstein, "The Use of MMR, Diversity-Based Reranking", SIGIR 1998
 * @example mmrRerank([0.9, 0.8, 0.5], [[1, 0], [1, 0], [0, 1]], 0.5, 3) // [0, 2, 1]
 */
export function mmrRerank(
  relevance: readonly number[],
  vectors: readonly Vector[],
  lambda: number,
  k: number,
  options: MmrOptions = {},
): number[] {
  return mmrSteps(relevance, vectors, lambda, k, options).map(({ item }) => item);
}

/**
 * The picks of mmrRerank with what decided each.
 *
 * @param relevance relevance by item id
 * @param vectors vectors by item id
 * @param lambda weight of relevance, in [0, 1]
 * @param k how many items to pick, an integer >= 1
 * @returns one step a pick, in order
 * @throws {RangeError} when mmrRerank does
 */
export function mmrSteps(
  relevance: readonly number[],
  vectors: readonly Vector[],
  lambda: number,
  k: number,
  { similarity = 'cosine' }: MmrOptions = {},
): MmrStep[] {
  requireCutoff('mmrRerank', k);
  requireInRange('mmrRerank', 'lambda', lambda, 0, 1);
  requireSameLength('mmrRerank', { relevance, vectors });
  requireFiniteValues('mmrRerank', 'relevance', relevance);
  requireVectors('mmrRerank', vectors);
  const compared = comparable('mmrRerank', vectors, similarity);
  // The largest similarity so far is kept for every item: each pick then costs one comparison an item, not one a pair.
  let closest = relevance.map(() => -Infinity);
  const steps: MmrStep[] = [];
  const picked = new Set<number>();
  while (steps.length < Math.min(k, relevance.length)) {
    const redundancies = steps.length === 0 ? relevance.map(() => 0) : closest;
    const scores = relevance.map((value, item) => lambda * value - (1 - lambda) * (redundancies[item] as number));
    const item = bestIndex(
      scores.map((score, index) => (picked.has(index) ? -Infinity : score)),
      TIE_WIDTH,
    );
    steps.push({ item, redundancy: redundancies[item] as number, score: scores[item] as number });
    picked.add(item);
    closest = closest.map((most, other) => Math.max(most, dotProduct(compared[other] as Vector, compared[item] as Vector)));
  }
  return steps;
}
