/** Confidence interval of the difference of two proportions. */
import { requireOption } from '#core/guards/require-option.ts';
import { requireProbability } from '#core/guards/require-probability.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { type Interval, intervalAround } from './alternative.ts';
import { wilsonInterval } from './proportion-ci.ts';
import { requireCount } from './require-count.ts';
import { scoreInterval } from './score-interval.ts';
import { unpooledStandardError } from './two-proportion-z.ts';

export type ProportionDifferenceMethod = 'wald' | 'agresti-caffo' | 'newcomb' | 'score' | 'score-statsmodels';

export interface ProportionDifferenceCiOptions {
  /** How the interval is built; `wald` by default. */
  readonly method?: ProportionDifferenceMethod;
}

type IntervalOfCounts = (xA: number, nA: number, xB: number, nB: number, alpha: number) => Interval;

const METHODS: Readonly<Record<ProportionDifferenceMethod, IntervalOfCounts>> = {
  wald: waldInterval,
  // One success and one failure more in each group keep Wald's formula honest for few successes.
  'agresti-caffo': (xA, nA, xB, nB, alpha) => waldInterval(xA + 1, nA + 2, xB + 1, nB + 2, alpha),
  newcomb: newcombInterval,
  score: (xA, nA, xB, nB, alpha) => scoreInterval({ xA, nA, xB, nB }, alpha, 'exact'),
  'score-statsmodels': (xA, nA, xB, nB, alpha) => scoreInterval({ xA, nA, xB, nB }, alpha, 'statsmodels'),
};

/**
 * How large the change of a click or conversion rate may be.
 *
 * `wald` by default: the difference +- z standard errors, as the textbooks do; it has width 0 when both rates are 0 or
 * 100 % and covers too little for few successes. `agresti-caffo` repairs that by two extra trials a group, `newcomb`
 * combines two Wilson intervals, `score` inverts the test of Miettinen and Nurminen. `score-statsmodels` repeats a slip
 * of statsmodels 0.13 (the control's successes stand in the cubic where its size belongs): 0.1490 where 0.1501 is right.
 *
 * @param xA successes in the control, an integer in [0, nA]
 * @param nA people in the control, an integer >= 1
 * @param xB successes in the treatment, an integer in [0, nB]
 * @param nB people in the treatment, an integer >= 1
 * @param alpha the interval covers the true difference with probability about 1 - alpha, inside (0, 1)
 * @param options how the interval is built
 * @returns both limits for pB - pA; in [-1, 1] for `newcomb` and `score`, the others may step outside; `score-statsmodels` gives
 * limits also where statsmodels' own root search raises, as it may at a rate of 0 or 100 %
 * @throws {RangeError} when an argument or option is outside the ranges above
 * @see Newcombe, "Interval Estimation for the Difference between Independent Proportions", Statistics in Medicine 1998
 * @example proportionDifferenceCi(12, 150, 25, 160, 0.05).low // 0.0051856...
 * @example proportionDifferenceCi(12, 150, 25, 160, 0.05, { method: 'score' }).high // 0.15012...
 */
export function proportionDifferenceCi(
  xA: number,
  nA: number,
  xB: number,
  nB: number,
  alpha: number,
  { method = 'wald' }: ProportionDifferenceCiOptions = {},
): Interval {
  requireCount('proportionDifferenceCi', { xA, nA });
  requireCount('proportionDifferenceCi', { xB, nB });
  requireProbability('proportionDifferenceCi', 'alpha', alpha);
  requireOption('proportionDifferenceCi', 'method', method, Object.keys(METHODS));
  return METHODS[method](xA, nA, xB, nB, alpha);
}

function waldInterval(xA: number, nA: number, xB: number, nB: number, alpha: number): Interval {
  return intervalAround(xB / nB - xA / nA, unpooledStandardError(xA, nA, xB, nB), alpha, 'two-sided', normalQuantile);
}

/** From each estimate to the Wilson limits that lie in the direction of the end sought, joined at a right angle. */
function newcombInterval(xA: number, nA: number, xB: number, nB: number, alpha: number): Interval {
  const [pA, pB] = [xA / nA, xB / nB];
  const [a, b] = [wilsonInterval(xA, nA, alpha), wilsonInterval(xB, nB, alpha)];
  return {
    low: pB - pA - Math.sqrt((pB - b.low) ** 2 + (a.high - pA) ** 2),
    high: pB - pA + Math.sqrt((b.high - pB) ** 2 + (pA - a.low) ** 2),
  };
}
