/** Softmax and its kin, without overflow for scores of any size. */
import { exp, ln } from '#core/stats/portable-math.ts';

/**
 * ln of the sum of e^score; the maximum is taken out first, so that nothing overflows.
 *
 * @param scores finite numbers
 * @returns in nats; -Infinity without a score
 */
export function logSumExp(scores: readonly number[]): number {
  const highest = maximum(scores);
  if (highest === -Infinity) return -Infinity;
  return highest + ln(scores.reduce((sum, score) => sum + exp(score - highest), 0));
}

/**
 * Shares e^score / sum of e^score.
 *
 * @param scores finite numbers
 * @returns as many numbers in [0, 1] that sum to 1; none without a score
 */
export function softmax(scores: readonly number[]): number[] {
  const highest = maximum(scores);
  const powers = scores.map((score) => exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/**
 * Natural logarithms of the softmax shares, exact even where a share is too small for a number.
 *
 * @param scores finite numbers
 * @returns as many numbers <= 0
 */
export function logSoftmax(scores: readonly number[]): number[] {
  const total = logSumExp(scores);
  return scores.map((score) => score - total);
}

/**
 * Logistic function 1 / (1 + e^-x), without overflow at either end.
 *
 * @param x any finite number
 * @returns in [0, 1]; inside (0, 1) for |x| below 36
 */
export function sigmoid(x: number): number {
  const power = exp(-Math.abs(x));
  return x >= 0 ? 1 / (1 + power) : power / (1 + power);
}

/** A loop and not Math.max(...scores): a long list of arguments overflows the stack. */
function maximum(scores: readonly number[]): number {
  return scores.reduce((highest, score) => Math.max(highest, score), -Infinity);
}
