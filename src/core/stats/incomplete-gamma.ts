/** Both tails of the incomplete gamma function, on which the chi-square distribution rests. */
import { deviance } from './deviance.ts';
import { exp } from './portable-math.ts';
import { stirlingRemainder } from './stirling-remainder.ts';

export interface Tails {
  /** Probability below. */
  readonly lower: number;
  /** Probability above. */
  readonly upper: number;
}

/** Near x = a about 8 sqrt(a) terms are enough; this allows a up to 10^12. */
const mostTerms = 10_000_000;

/**
 * P(a, x) and Q(a, x): the probability that a gamma value of shape a is below x, and above it.
 *
 * The smaller of the two is computed, by the series below x = a + 1 and by the continued fraction above it, so that it
 * keeps its digits. Own code, because @stdlib/math-base-special-gammainc 0.3.1 is wrong near x = a for a large a: by 0.8 %
 * at a = 10,000, by a quarter at a = 1,220.
 *
 * @param x a number >= 0, finite
 * @param a shape, finite and > 0
 * @returns two probabilities whose sum is 1
 * @see NIST Digital Library of Mathematical Functions, 8.11.4 and 8.9.2, https://dlmf.nist.gov/8
 * @example incompleteGamma(1, 1) // { lower: 0.63212..., upper: 0.36787... }
 */
export function incompleteGamma(x: number, a: number): Tails {
  if (x === 0) return { lower: 0, upper: 1 };
  if (x < a + 1) {
    const lower = (gammaWeight(x, a) / a) * series(x, a);
    return { lower, upper: 1 - lower };
  }
  const upper = gammaWeight(x, a) / continuedFraction(x, a);
  return { lower: 1 - upper, upper };
}

/**
 * Density of a gamma value of shape a at x, times x: x^a e^-x / Gamma(a).
 *
 * @param x a number > 0
 * @param a shape, finite and > 0
 * @returns a number >= 0
 * @example gammaWeight(1, 1) // 0.36787...
 */
export function gammaWeight(x: number, a: number): number {
  return exp(-stirlingRemainder(a) - deviance(a, x)) * Math.sqrt(a / (2 * Math.PI));
}

/** 1 + x / (a + 1) + x^2 / ((a + 1) (a + 2)) + ... */
function series(x: number, a: number): number {
  let [sum, term] = [1, 1];
  for (let step = 1; step < mostTerms && term > sum * 1e-17; step += 1) {
    term *= x / (a + step);
    sum += term;
  }
  return sum;
}

/** X + 1 - a - (1 - a) / (x + 3 - a - 2 (2 - a) / (x + 5 - a - ...)), by Lentz's method as modified by Thompson and Barnett. */
function continuedFraction(x: number, a: number): number {
  let part = x + 1 - a;
  let value = part;
  let numerator = part;
  let denominator = 0;
  for (let step = 1; step < mostTerms; step += 1) {
    const coefficient = -step * (step - a);
    part += 2;
    denominator = 1 / (part + coefficient * denominator);
    numerator = part + coefficient / numerator;
    const change = numerator * denominator;
    value *= change;
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return value;
}
