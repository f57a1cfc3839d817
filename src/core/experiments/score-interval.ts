/** Interval of a difference of two proportions by inverting the score test of Miettinen and Nurminen. */
import { atan2, cos } from '#core/stats/portable-math.ts';
import type { Interval } from './alternative.ts';
import { bisect } from './bisect.ts';
import { criticalZ } from './power-of-shift.ts';

export interface TwoCounts {
  readonly xA: number;
  readonly nA: number;
  readonly xB: number;
  readonly nB: number;
}

/**
 * The differences that a score test at level alpha does not reject.
 *
 * @param counts successes and people of control and treatment
 * @param alpha two-sided level
 * @param solver `exact` maximises the likelihood for each difference; `statsmodels` takes the cubic as that library has it
 * @returns both limits, in [-1, 1]; that library's own root search raises for some counts with a rate of 0 or 100 %
 * @see Miettinen and Nurminen, "Comparative Analysis of Two Rates", Statistics in Medicine 1985
 */
export function scoreInterval(counts: TwoCounts, alpha: number, solver: 'exact' | 'statsmodels'): Interval {
  const { xA, nA, xB, nB } = counts;
  const seen = xB / nB - xA / nA;
  const critical = criticalZ(alpha);
  const restricted = solver === 'exact' ? likeliestControlRate : statsmodelsControlRate;
  const distance = (difference: number): number =>
    Math.abs(seen - difference) / standardErrorAt(counts, difference, restricted(counts, difference));
  return {
    // Where the distance cannot be computed the difference counts as rejected.
    low: bisect(-1, seen, (difference) => !(distance(difference) <= critical)),
    high: bisect(seen, 1, (difference) => distance(difference) <= critical),
  };
}

/** Standard error of the difference if the control's true rate is pA and the treatment's is pA + difference. */
function standardErrorAt({ nA, nB }: TwoCounts, difference: number, pA: number): number {
  const pB = pA + difference;
  const total = nA + nB;
  return Math.sqrt((((pA * (1 - pA)) / nA + (pB * (1 - pB)) / nB) * total) / (total - 1));
}

/** The control's rate that makes the counts likeliest, the treatment's being higher by the difference. */
function likeliestControlRate({ xA, nA, xB, nB }: TwoCounts, difference: number): number {
  const slope = (pA: number): number => scoreOf(xA, nA, pA) + scoreOf(xB, nB, pA + difference);
  // The log likelihood is concave, so its slope falls through 0 once.
  return bisect(Math.max(0, -difference), Math.min(1, 1 - difference), (pA) => slope(pA) > 0);
}

/** Slope of the log likelihood of x successes in n trials; counts of 0 have no say, even at the ends. */
function scoreOf(x: number, n: number, p: number): number {
  return (x === 0 ? 0 : x / p) - (x === n ? 0 : (n - x) / (1 - p));
}

/** The same from the cubic's closed form, with the slip of statsmodels: xA x difference where nA x difference belongs. */
function statsmodelsControlRate({ xA, nA, xB, nB }: TwoCounts, difference: number): number {
  const [total, successes] = [nA + nB, xA + xB];
  const second = ((nB + 2 * nA) * difference - total - successes) / (3 * total);
  const first = ((xA * difference - total - 2 * xA) * difference + successes) / (3 * total);
  const constant = (xA * difference * (1 - difference)) / (2 * total);
  const q = second ** 3 - 1.5 * first * second + constant;
  const p = Math.sign(q) * Math.sqrt(second ** 2 - first);
  const cosine = q / p ** 3;
  const angle = (Math.PI + atan2(Math.sqrt(1 - cosine ** 2), cosine)) / 3;
  return 2 * p * cos(angle) - second;
}
