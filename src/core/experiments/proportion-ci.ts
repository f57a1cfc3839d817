/** Confidence interval of one proportion. */
import { requireOption } from '#core/guards/require-option.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { betaQuantile } from '#core/stats/beta.ts';
import type { Interval } from './alternative.ts';
import { criticalZ } from './power-of-shift.ts';
import { requireCount } from './require-count.ts';

export type ProportionCiMethod = 'normal' | 'wilson' | 'agresti-coull' | 'clopper-pearson' | 'jeffreys';

export interface ProportionCiOptions {
  /** How the interval is built; `wilson` by default. */
  readonly method?: ProportionCiMethod;
}

const METHODS: Readonly<Record<ProportionCiMethod, (x: number, n: number, alpha: number) => Interval>> = {
  normal: normalInterval,
  wilson: wilsonInterval,
  'agresti-coull': agrestiCoullInterval,
  'clopper-pearson': clopperPearsonInterval,
  jeffreys: jeffreysInterval,
};

/**
 * How far a click or conversion rate may be from the one counted.
 *
 * `wilson` by default: it inverts the score test, stays inside [0, 1] and covers well even for few successes (R's
 * prop.test without correction). `normal` is the textbook p +- z se, of width 0 at 0 and 100 % (statsmodels' default);
 * `agresti-coull` centres where Wilson does; both are clipped to [0, 1]. `clopper-pearson` never covers too little
 * (R's binom.test); `jeffreys` is the central posterior under Beta(1/2, 1/2).
 *
 * @param x successes, an integer in [0, n]
 * @param n trials, an integer >= 1
 * @param alpha the interval covers the true proportion with probability about 1 - alpha, inside (0, 1)
 * @param options how the interval is built
 * @returns both limits, in [0, 1]
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Brown, Cai and DasGupta, "Interval Estimation for a Binomial Proportion", Statistical Science 2001
 * @example proportionCi(5, 20, 0.05).low // 0.11186...
 * @example proportionCi(0, 50, 0.05, { method: 'clopper-pearson' }).high // 0.071121...
 */
export function proportionCi(x: number, n: number, alpha: number, { method = 'wilson' }: ProportionCiOptions = {}): Interval {
  requireCount('proportionCi', { x, n });
  requireProbability('proportionCi', 'alpha', alpha);
  requireOption('proportionCi', 'method', method, Object.keys(METHODS));
  return METHODS[method](x, n, alpha);
}

/**
 * The interval of the proportions that a score test does not reject.
 *
 * @param x successes; @param n trials; @param alpha two-sided level
 * @returns both limits, in [0, 1], exactly 0 for no success and exactly 1 for all
 * @see Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 1927
 */
export function wilsonInterval(x: number, n: number, alpha: number): Interval {
  const z = criticalZ(alpha);
  const root = Math.sqrt((x * (n - x)) / n + z ** 2 / 4);
  const high = x === n ? 1 : (x + z ** 2 / 2 + z * root) / (n + z ** 2);
  // The limits solve one quadratic; from the product of its roots the lower one comes without cancellation.
  return { low: x ** 2 / (n * (n + z ** 2) * high), high };
}

function normalInterval(x: number, n: number, alpha: number): Interval {
  return clippedAround(x / n, n, alpha);
}

/** Adds z^2 trials, half of them successes, and goes on as `normal` does. */
function agrestiCoullInterval(x: number, n: number, alpha: number): Interval {
  const extra = criticalZ(alpha) ** 2;
  return clippedAround((x + extra / 2) / (n + extra), n + extra, alpha);
}

function clippedAround(p: number, n: number, alpha: number): Interval {
  const reach = criticalZ(alpha) * Math.sqrt((p * (1 - p)) / n);
  return { low: Math.max(0, p - reach), high: Math.min(1, p + reach) };
}

function clopperPearsonInterval(x: number, n: number, alpha: number): Interval {
  return {
    low: x === 0 ? 0 : betaQuantile(alpha / 2, x, n - x + 1),
    high: x === n ? 1 : betaQuantile(1 - alpha / 2, x + 1, n - x),
  };
}

function jeffreysInterval(x: number, n: number, alpha: number): Interval {
  return { low: betaQuantile(alpha / 2, x + 0.5, n - x + 0.5), high: betaQuantile(1 - alpha / 2, x + 0.5, n - x + 0.5) };
}
