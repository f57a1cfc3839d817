/** A Beta belief about a rate, seen on the scale of its log-odds. */
import { betaCdf, betaUpper } from '#core/stats/beta.ts';
import { exp, expm1, ln, log1p } from '#core/stats/portable-math.ts';

/** Belief about an arm's rate: a Beta distribution. */
export interface BetaPosterior {
  /** Successes, the prior's included, > 0. */
  readonly alpha: number;
  /** Failures, the prior's included, > 0. */
  readonly beta: number;
}

/** A density this far below its peak, in natural logarithms, no longer reaches a sum. */
const NEGLIGIBLE = 42;

/**
 * Density of the log-odds, with its peak at height 1.
 *
 * @param posterior shapes of the belief
 * @param logOdds ln(rate / (1 - rate))
 * @returns a number in [0, 1]; 0 outside the span that matters
 */
export function logOddsDensity(posterior: BetaPosterior, logOdds: number): number {
  const depth = depthAt(posterior, logOdds - peakOf(posterior));
  return depth > NEGLIGIBLE ? 0 : exp(-depth);
}

/**
 * Where the density of the log-odds is not negligible.
 *
 * @param posterior shapes of the belief
 * @returns both ends
 */
export function logOddsSpan(posterior: BetaPosterior): [low: number, high: number] {
  const reach = (side: -1 | 1): number => {
    let distance = Math.sqrt(1 / posterior.alpha + 1 / posterior.beta);
    while (depthAt(posterior, side * distance) <= NEGLIGIBLE) distance *= 1.25;
    return peakOf(posterior) + side * distance;
  };
  return [reach(-1), reach(1)];
}

/**
 * Chance that the rate is at most the one with these log-odds.
 *
 * @param posterior shapes of the belief
 * @param logOdds ln(rate / (1 - rate))
 * @returns a probability in [0, 1]
 */
export function logOddsCdf({ alpha, beta }: BetaPosterior, logOdds: number): number {
  // Near 1 a rate has no digits left for its distance from 1, so there the chance of failure is looked up.
  return logOdds <= 0 ? betaCdf(1 / (1 + exp(-logOdds)), alpha, beta) : betaUpper(1 / (1 + exp(logOdds)), beta, alpha);
}

function peakOf({ alpha, beta }: BetaPosterior): number {
  return ln(alpha / beta);
}

/** How far the log of the density lies below its peak, at a shift from the peak. */
function depthAt({ alpha, beta }: BetaPosterior, shift: number): number {
  const total = alpha + beta;
  // The two sides are mirror images; each form keeps its exponential below 1.
  return shift > 0
    ? beta * shift + total * log1p((beta / total) * expm1(-shift))
    : -alpha * shift + total * log1p((alpha / total) * expm1(shift));
}
