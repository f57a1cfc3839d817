/** Probability that one beta distributed rate exceeds another. */
import { requirePositive } from '#core/guards/require-positive.ts';
import { betaCdf, betaUpper } from '#core/stats/beta.ts';
import { exp, expm1, ln, log1p } from '#core/stats/portable-math.ts';

interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

/** Points of the sum to one standard deviation of the narrower posterior. */
const POINTS_PER_SD = 4;
/** Points further out weigh less than e^-100 of the middle one. */
const NEGLIGIBLE_LN_WEIGHT = -100;

/**
 * Probability that the treatment's rate is above the control's, given a beta posterior of each.
 *
 * The number that Bayesian experiment reports lead with, "chance to beat control". Computed by integration, not by
 * simulation: one posterior's distribution is averaged over the other on the logit scale, where equally spaced points
 * converge beyond double precision.
 *
 * @param alphaA prior + successes of the control, finite and > 0; results lose digits below about 0.05
 * @param betaA prior + failures of the control, likewise
 * @param alphaB prior + successes of the treatment, likewise
 * @param betaB prior + failures of the treatment, likewise
 * @returns a probability in [0, 1]
 * @throws {RangeError} when a parameter is not finite and > 0
 * @see Gelman et al., Bayesian Data Analysis, 3rd edition 2013, section 2.4
 * @example betaProbBGreater(51, 951, 61, 941) // 0.83561...
 */
export function betaProbBGreater(alphaA: number, betaA: number, alphaB: number, betaB: number): number {
  for (const [name, value] of Object.entries({ alphaA, betaA, alphaB, betaB })) requirePositive('betaProbBGreater', name, value);
  const [a, b] = [
    { alpha: alphaA, beta: betaA },
    { alpha: alphaB, beta: betaB },
  ];
  // Averaging over the narrower one keeps the number of points small, however unlike the two are.
  const average =
    logitSd(a) < logitSd(b)
      ? averageOverLogit(a, (x, rest) => (x < 0.5 ? betaUpper(x, alphaB, betaB) : betaCdf(rest, betaB, alphaB)))
      : averageOverLogit(b, (x, rest) => (x < 0.5 ? betaCdf(x, alphaA, betaA) : betaUpper(rest, betaA, alphaA)));
  return Math.min(1, average);
}

/** Spread of the log odds around their most likely value. */
function logitSd({ alpha, beta }: Beta): number {
  return Math.sqrt(1 / alpha + 1 / beta);
}

/** Mean of a function of the rate x, and of 1 - x to full precision, over a beta distribution. */
function averageOverLogit(distribution: Beta, ofRate: (x: number, rest: number) => number): number {
  const { alpha, beta } = distribution;
  // The logistic function has poles at distance pi from the real line: steps of 1/4 are short enough for it.
  const step = Math.min(0.25, logitSd(distribution) / POINTS_PER_SD);
  let [weights, sum] = [1, ofRate(alpha / (alpha + beta), beta / (alpha + beta))];
  for (const direction of [-step, step]) {
    for (let point = 1; lnWeight(distribution, point * direction) > NEGLIGIBLE_LN_WEIGHT; point += 1) {
      const weight = exp(lnWeight(distribution, point * direction));
      const odds = (alpha / beta) * exp(point * direction);
      weights += weight;
      sum += weight * ofRate(1 / (1 + 1 / odds), 1 / (1 + odds));
    }
  }
  return sum / weights;
}

/** Log density of the log odds, `away` from their most likely value, against the density there. */
function lnWeight({ alpha, beta }: Beta, away: number): number {
  return -alpha * lnMixed(beta / (alpha + beta), -away) - beta * lnMixed(alpha / (alpha + beta), away);
}

/** The logarithm of 1 - share + share x e^power: exact near power 0, and safe where e^power overflows. */
function lnMixed(share: number, power: number): number {
  return power > 500 ? power + ln(share) : log1p(share * expm1(power));
}
