/**
 * `[scores, genres, target, lambda, alpha, k]`: a few items of two or three genres and the mix that is wanted.
 *
 * At every pick of the greedy choice two candidates are either equal in all that decides or at least 1e-6 apart, so that
 * rounding decides nothing.
 */
import * as fc from 'fast-check';
import { calibrationKl } from '#core/fairness/calibration-kl.ts';
import { calibratedRerank } from '#core/rerank/calibrated-rerank.ts';

export type ItemsWithGenres = [scores: number[], genres: number[][], target: number[], lambda: number, alpha: number, k: number];
type Item = [score: number, own: number[]];

const APART = 1e-6;
const MOST_ITEMS = 6;

const score = fc.integer({ min: 1, max: 20 }).map(
  (step) => step / 20,
  (value) => Math.round((value as number) * 20),
);

const ofGenres = (
  own: readonly number[][],
  targets: readonly number[][],
  [fewest, most] = [1, MOST_ITEMS],
): fc.Arbitrary<ItemsWithGenres> =>
  fc
    .tuple(
      fc.array(fc.tuple(score, fc.constantFrom<number[][]>(...own.map((list) => [...list]))), {
        minLength: fewest,
        maxLength: most,
        size: 'max',
      }),
      fc.constantFrom<number[][]>(...targets.map((shares) => [...shares])),
      fc.constantFrom<number[]>(0.5, 0.8, 0.2, 1, 0),
      fc.constantFrom<number[]>(0.01, 0.1, 0.3),
      fc.integer({ min: fewest, max: most }),
    )
    .map(
      ([items, ...rest]): ItemsWithGenres => [items.map(([value]) => value), items.map(([, list]) => list), ...rest],
      (args) => {
        const [scores, genres, ...rest] = args as ItemsWithGenres;
        return [scores.map((value, item): Item => [value, genres[item] as number[]]), ...rest];
      },
    );

const two = ofGenres(
  [[0], [1], [0, 1]],
  [
    [0.6, 0.4],
    [0.5, 0.5],
    [0.9, 0.1],
  ],
);
/** The first of these targets adds up to 1 less the last bit: nobody may ask a sum of shares to be 1 exactly. */
const three = ofGenres(
  [[0], [1], [2], [0, 1], [1, 2], [0, 1, 2]],
  [
    [0.2, 0.7, 0.1],
    [0.5, 0.3, 0.2],
    [0.7, 0, 0.3],
    [0.2, 0.2, 0.6],
  ],
);
const four = ofGenres(
  [[0], [1], [2], [3], [0, 3], [1, 2], [1, 2, 3]],
  [
    [0.4, 0.3, 0.2, 0.1],
    [0.1, 0.1, 0.1, 0.7],
    [0.5, 0, 0.25, 0.25],
  ],
  [5, 9],
);

export const itemsWithGenres: fc.Arbitrary<ItemsWithGenres> = fc.oneof({ withCrossShrink: true }, two, three).filter(isDecided);

/** For altered data: longer lists out of more items, and a fourth genre. */
export const fourGenres: fc.Arbitrary<ItemsWithGenres> = four.filter(isDecided);

/** True when no pick hangs on rounding. */
export function isDecided([scores, genres, target, lambda, alpha, k]: ItemsWithGenres): boolean {
  const { order } = calibratedRerank(scores, genres, target, lambda, alpha, k);
  return order.every((_, step) => {
    const before = order.slice(0, step);
    const left = scores.flatMap((_score, item) => (before.includes(item) ? [] : [item]));
    const objectives = left.map((item) => objectiveOf([...before, item], [scores, genres, target, lambda, alpha, k]));
    return left.every((one, place) =>
      left.every((other, otherPlace) => {
        const gap = Math.abs((objectives[place] ?? NaN) - (objectives[otherPlace] ?? NaN));
        // Equal score and equal genres make equal sums in every program.
        return gap >= APART || (scores[one] === scores[other] && String(genres[one]) === String(genres[other]));
      }),
    );
  });
}

function objectiveOf(list: readonly number[], [scores, genres, target, lambda, alpha]: ItemsWithGenres): number {
  const mix = target.map((_, genre) => {
    const parts = list.map((item) => ((genres[item] ?? []).includes(genre) ? 1 / (genres[item] ?? []).length : 0));
    return parts.reduce((total, part) => total + part, 0) / list.length;
  });
  const value = list.reduce((total, item) => total + (scores[item] ?? NaN), 0);
  return (1 - lambda) * value - lambda * calibrationKl(target, mix, alpha);
}
