/** Maximal marginal relevance worked pick by pick. */
import type { Vector } from '#core/retrieval/vectors.ts';
import type { Trace } from '#core/trace.ts';
import { mmrSteps } from './mmr-rerank.ts';

/**
 * Takes what mmrRerank takes; one row a pick.
 *
 * @param relevance relevance by item id
 * @param vectors vectors by item id
 * @param lambda weight of relevance
 * @param k how many items to pick
 * @returns relevance, redundancy and score of every pick
 * @throws {RangeError} when mmrRerank does
 */
export function traceMmrRerank(relevance: readonly number[], vectors: readonly Vector[], lambda: number, k: number): Trace {
  const steps = mmrSteps(relevance, vectors, lambda, k);
  return {
    columns: ['rank', 'item', 'relevance', 'largest cosine to the picks', 'relevance part', 'penalty', 'score'],
    rows: steps.map(({ item, redundancy, score }, index) => {
      const value = relevance[item] as number;
      return [index + 1, item, value, redundancy, lambda * value, (1 - lambda) * redundancy, score];
    }),
    result: [['order', steps.map(({ item }) => item)]],
  };
}
