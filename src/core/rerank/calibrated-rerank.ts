/** Re-ranking that keeps a user's mix of genres. */
import { calibrationKl } from '#core/fairness/calibration-kl.ts';
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireAllInRange, requireInRange } from '#core/guards/require-in-range.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { bestIndex, TIE_WIDTH } from './best-index.ts';

/** One pick of the greedy choice. */
export interface CalibratedStep {
  readonly item: number;
  /** Divergence of the list's genres from the target, this item included, in nats. */
  readonly kl: number;
  /** (1 - lambda) * sum of scores - lambda * kl of the list so far. */
  readonly objective: number;
}

export interface CalibratedList {
  /** Item ids in the order of the picks. */
  readonly order: number[];
  /** Divergence of the whole list from the target, in nats. */
  readonly kl: number;
}

/**
 * Calibrated re-ranking: adds items one by one, each time the one that serves score and genre mix best together.
 *
 * The list maximises (1 - lambda) * sum of scores - lambda * KL(target || list), greedily, which is near the optimum
 * because the objective is submodular. Every rank weighs the same; the target is mixed into the list with weight alpha,
 * as in the paper, in place of a uniform share or a floor. Ties go to the smaller id.
 *
 * @param scores the ranker's score by item id, finite numbers
 * @param genres genre indices by item id, at least one each; an item splits its weight equally, repeats count once
 * @param target share wanted of each genre index, >= 0, summing to 1
 * @param lambda weight of calibration, in [0, 1]: 0 sorts by score
 * @param alpha share of the target mixed into the list, inside (0, 1); 0.01 is usual
 * @param k length of the list, an integer >= 1; above the number of items, all
 * @returns the order, and its divergence in nats, >= 0; kl is NaN without items
 * @throws {RangeError} when an argument is not as above
 * @see Steck, "Calibrated Recommendations", RecSys 2018
 * @example calibratedRerank([0.9, 0.8, 0.3], [[0], [0], [1]], [0.5, 0.5], 0.5, 0.01, 2).order // [0, 2]
 */
export function calibratedRerank(
  scores: readonly number[],
  genres: readonly (readonly number[])[],
  target: readonly number[],
  lambda: number,
  alpha: number,
  k: number,
): CalibratedList {
  const steps = calibratedSteps(scores, genres, target, lambda, alpha, k);
  return { order: steps.map(({ item }) => item), kl: steps.at(-1)?.kl ?? NaN };
}

/**
 * The picks of calibratedRerank with what decided each.
 *
 * @param scores the ranker's score by item id
 * @param genres genre indices by item id
 * @param target share wanted of each genre index
 * @param lambda weight of calibration, in [0, 1]
 * @param alpha share of the target mixed into the list, inside (0, 1)
 * @param k length of the list, an integer >= 1
 * @returns one step a pick, in order
 * @throws {RangeError} when calibratedRerank does
 */
export function calibratedSteps(
  scores: readonly number[],
  genres: readonly (readonly number[])[],
  target: readonly number[],
  lambda: number,
  alpha: number,
  k: number,
): CalibratedStep[] {
  requireCutoff('calibratedRerank', k);
  requireInRange('calibratedRerank', 'lambda', lambda, 0, 1);
  requireProbability('calibratedRerank', 'alpha', alpha);
  requireSameLength('calibratedRerank', { scores, genres });
  requireFiniteValues('calibratedRerank', 'scores', scores);
  requireTarget(target);
  const itemShares = genres.map((own) => sharesOf(own, target.length));
  let [held, scoreSum] = [target.map(() => 0), 0];
  const steps: CalibratedStep[] = [];
  const picked = new Set<number>();
  while (steps.length < Math.min(k, scores.length)) {
    const size = steps.length + 1;
    const extended = itemShares.map((shares, item): CalibratedStep => {
      if (picked.has(item)) return { item, kl: NaN, objective: -Infinity };
      const kl = calibrationKl(target, plus(held, shares, 1 / size), alpha);
      return { item, kl, objective: (1 - lambda) * (scoreSum + (scores[item] as number)) - lambda * kl };
    });
    const objectives = extended.map(({ objective }) => objective);
    const step = extended[bestIndex(objectives, TIE_WIDTH)] as CalibratedStep;
    steps.push(step);
    picked.add(step.item);
    held = plus(held, itemShares[step.item] as readonly number[], 1);
    scoreSum += scores[step.item] as number;
  }
  return steps;
}

function requireTarget(target: readonly number[]): void {
  requireAllInRange('calibratedRerank', 'target', target, 0);
  const total = target.reduce((sum, share) => sum + share, 0);
  if (Math.abs(total - 1) > 1e-9) throw new RangeError(`calibratedRerank requires target to sum to 1, got a sum of ${total}`);
}

/** What one item gives each genre: an equal share to each of its own. */
function sharesOf(own: readonly number[], genreCount: number): number[] {
  const distinct = new Set(own);
  if (distinct.size === 0) throw new RangeError('calibratedRerank requires at least one genre for every item, got none');
  const unknown = own.find((genre) => !Number.isInteger(genre) || genre < 0 || genre >= genreCount);
  if (unknown !== undefined) throw new RangeError(`calibratedRerank requires genres that target has a share of, got ${unknown}`);
  return Array.from({ length: genreCount }, (_, genre) => (distinct.has(genre) ? 1 / distinct.size : 0));
}

/** (a + b) * scale, element by element. */
function plus(a: readonly number[], b: readonly number[], scale: number): number[] {
  return a.map((value, index) => (value + (b[index] as number)) * scale);
}
