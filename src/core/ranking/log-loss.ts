/** Loss of predicted probabilities against what happened: log loss and Brier score. */
import { requireAllInRange, requireInRange } from '#core/guards/require-in-range.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { mean } from '#core/stats/mean.ts';
import { ln, log1p } from '#core/stats/portable-math.ts';
import { requireBinary } from './require-binary.ts';

export interface LogLossOptions {
  /** Probabilities are kept this far from 0 and 1, in [0, 0.5]; 0, the default, lets a certain mistake cost Infinity. */
  readonly clip?: number;
}

/**
 * Log loss: mean of -ln of the probability that was given to what happened.
 *
 * The loss that click models are trained on; it asks for calibration, not only for order. Natural logarithm. Nothing is
 * clipped by default: a probability of 0 for what happened costs Infinity, where scikit-learn, clipping at 2.2e-16, says 36.
 *
 * @param labels 1 for an event, 0 for none
 * @param probabilities as many predicted probabilities of an event, in [0, 1]
 * @returns nats, >= 0, Infinity after a certain mistake; NaN for empty lists
 * @throws {RangeError} when the lists are not equally long or a number is outside the ranges above
 * @see Good, "Rational Decisions", Journal of the Royal Statistical Society B, 1952
 * @example logLoss([1, 0], [0.8, 0.4]) // 0.3669...
 */
export function logLoss(labels: readonly number[], probabilities: readonly number[], { clip = 0 }: LogLossOptions = {}): number {
  requireLabelled('logLoss', labels, probabilities);
  requireInRange('logLoss', 'clip', clip, 0, 0.5);
  const losses = labels.map((label, index) => {
    const probability = Math.min(Math.max(probabilities[index] as number, clip), 1 - clip);
    return label === 1 ? -ln(probability) : -log1p(-probability);
  });
  return mean(losses);
}

/**
 * Brier score: mean squared distance of the predicted probability from what happened.
 *
 * Bounded where log loss is not: a certain mistake costs 1. Always predicting the base rate p costs p (1 - p).
 *
 * @param labels 1 for an event, 0 for none
 * @param probabilities as many predicted probabilities of an event, in [0, 1]
 * @returns unitless, in [0, 1], lower is better; NaN for empty lists
 * @throws {RangeError} when the lists are not equally long or a number is outside the ranges above
 * @see Brier, "Verification of Forecasts Expressed in Terms of Probability", Monthly Weather Review, 1950
 * @example brierScore([1, 0], [0.8, 0.4]) // 0.1000...
 */
export function brierScore(labels: readonly number[], probabilities: readonly number[]): number {
  requireLabelled('brierScore', labels, probabilities);
  return mean(labels.map((label, index) => (label - (probabilities[index] as number)) ** 2));
}

function requireLabelled(caller: string, labels: readonly number[], probabilities: readonly number[]): void {
  requireSameLength(caller, { labels, probabilities });
  requireBinary(caller, 'labels', labels);
  requireAllInRange(caller, 'probabilities', probabilities, 0, 1);
}
