/** Calibrated re-ranking worked pick by pick. */
import type { Trace } from '#core/trace.ts';
import { calibratedSteps } from './calibrated-rerank.ts';

/**
 * Takes what calibratedRerank takes; one row a pick.
 *
 * @param scores the ranker's score by item id
 * @param genres genre indices by item id
 * @param target share wanted of each genre index
 * @param lambda weight of calibration
 * @param alpha share of the target mixed into the list
 * @param k length of the list
 * @returns score, divergence and objective of the list after every pick
 * @throws {RangeError} when calibratedRerank does
 */
export function traceCalibratedRerank(
  scores: readonly number[],
  genres: readonly (readonly number[])[],
  target: readonly number[],
  lambda: number,
  alpha: number,
  k: number,
): Trace {
  const steps = calibratedSteps(scores, genres, target, lambda, alpha, k);
  return {
    columns: ['rank', 'item', 'score', 'genres', 'divergence with it', 'objective with it'],
    rows: steps.map(({ item, kl, objective }, index) => [
      index + 1,
      item,
      scores[item] as number,
      [...new Set(genres[item])].join(', '),
      kl,
      objective,
    ]),
    result: [
      ['order', steps.map(({ item }) => item)],
      ['kl', steps.at(-1)?.kl ?? NaN],
    ],
  };
}
