/** How likely each arm is the best one, given what has been seen. */
import { requirePositive } from '#core/guards/require-positive.ts';
import { type BetaPosterior, logOddsCdf, logOddsDensity, logOddsSpan } from './beta-log-odds.ts';
import { requireArms } from './require-arms.ts';

export interface ThompsonOptions {
  /** Successes that are believed before the first pull, finite and > 0. */
  readonly priorAlpha?: number;
  /** Failures that are believed before the first pull, finite and > 0. */
  readonly priorBeta?: number;
}

/**
 * Posterior chance that each arm has the highest rate: how often Thompson sampling pulls it.
 *
 * By numerical integration, to about 12 digits; a simulation of the same would need millions of draws for four. The
 * prior is flat, Beta(1, 1), by default; Jeffreys' is Beta(0.5, 0.5).
 *
 * @param successes successes by arm, integers >= 0
 * @param failures failures by arm, integers >= 0
 * @param options the prior
 * @returns one probability an arm, in [0, 1], summing to 1
 * @throws {RangeError} when there is no arm, or a count or the prior is not as above
 * @see Thompson, "On the Likelihood that One Unknown Probability Exceeds Another", Biometrika 25, 1933
 * @example thompsonBestArmProbabilities([0, 1], [1, 0]) // [0.1666..., 0.8333...]
 */
export function thompsonBestArmProbabilities(
  successes: readonly number[],
  failures: readonly number[],
  options: ThompsonOptions = {},
): number[] {
  return bestProbabilities(betaPosteriors(successes, failures, options));
}

/**
 * Beta posterior of every arm's rate: the prior with the successes and failures added.
 *
 * @param successes successes by arm, integers >= 0
 * @param failures failures by arm, integers >= 0
 * @param options the prior, Beta(1, 1) by default
 * @returns both shapes by arm, > 0
 * @throws {RangeError} when there is no arm, or a count or the prior is not as above
 * @see Gelman et al., Bayesian Data Analysis, 3rd edition, section 2.4
 * @example betaPosteriors([3], [1]) // [{ alpha: 4, beta: 2 }]
 */
export function betaPosteriors(
  successes: readonly number[],
  failures: readonly number[],
  { priorAlpha = 1, priorBeta = 1 }: ThompsonOptions = {},
): BetaPosterior[] {
  requireArms('betaPosteriors', successes, failures);
  requirePositive('betaPosteriors', 'priorAlpha', priorAlpha);
  requirePositive('betaPosteriors', 'priorBeta', priorBeta);
  return successes.map((won, arm) => ({ alpha: priorAlpha + won, beta: priorBeta + (failures[arm] as number) }));
}

/**
 * Integrates every density times the other arms' distribution functions over the log-odds of the rate. There all of it is
 * smooth and dies out at both ends, also for shapes below 1, and equal steps converge exponentially fast.
 */
function bestProbabilities(arms: readonly BetaPosterior[]): number[] {
  // A third of the narrowest spread leaves an error far below rounding; 0.4 does so for the widest.
  const step = Math.min(0.4, ...arms.map(({ alpha, beta }) => Math.sqrt(1 / alpha + 1 / beta) / 3));
  const spans = arms.map(logOddsSpan);
  const first = Math.floor(Math.min(...spans.map(([low]) => low)) / step);
  const last = Math.ceil(Math.max(...spans.map(([, high]) => high)) / step);
  const won = arms.map(() => 0);
  const mass = arms.map(() => 0);
  for (let index = first; index <= last; index += 1) {
    const densities = arms.map((arm) => logOddsDensity(arm, index * step));
    if (densities.every((density) => density === 0)) continue;
    const others = productsOfOthers(arms.map((arm) => logOddsCdf(arm, index * step)));
    for (const [arm, density] of densities.entries()) {
      mass[arm] = (mass[arm] as number) + density;
      won[arm] = (won[arm] as number) + density * (others[arm] as number);
    }
  }
  return won.map((sum, arm) => sum / (mass[arm] as number));
}

/** For each factor the product of all the others, without dividing: a factor may be 0. */
function productsOfOthers(factors: readonly number[]): number[] {
  const products = factors.map(() => 1);
  let before = 1;
  for (const [index, factor] of factors.entries()) {
    products[index] = before;
    before *= factor;
  }
  let after = 1;
  for (let index = factors.length - 1; index >= 0; index -= 1) {
    products[index] = (products[index] as number) * after;
    after *= factors[index] as number;
  }
  return products;
}
