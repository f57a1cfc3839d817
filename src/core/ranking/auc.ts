/** Area under the ROC curve. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { averageRanks } from '#core/stats/average-ranks.ts';
import { requireBinary } from './require-binary.ts';

/**
 * Probability that a random positive outscores a random negative, an equal score counting a half.
 *
 * Says how well scores separate clicks from non-clicks whatever the threshold; it knows nothing of the top of a list, which
 * is all that a user sees. Computed from the rank sum of the positives (Mann and Whitney) in n log n steps.
 *
 * @param labels 1 for a positive, 0 for a negative
 * @param scores as many finite scores; higher means more likely positive
 * @returns unitless, in [0, 1], 0.5 for scores that say nothing; NaN when one class is missing
 * @throws {RangeError} when the lists are not equally long, a label is neither 0 nor 1, or a score is not finite
 * @see Hanley and McNeil, "The Meaning and Use of the Area under a ROC Curve", Radiology, 1982
 * @example auc([1, 0, 1, 0], [0.9, 0.5, 0.5, 0.1]) // 0.875
 */
export function auc(labels: readonly number[], scores: readonly number[]): number {
  requireSameLength('auc', { labels, scores });
  requireBinary('auc', 'labels', labels);
  requireFiniteValues('auc', 'scores', scores);
  const ranks = averageRanks(scores);
  const positives = labels.reduce((sum, label) => sum + label, 0);
  const negatives = labels.length - positives;
  const rankSum = labels.reduce((sum, label, index) => sum + label * (ranks[index] as number), 0);
  // The rank sum less what the positives would have if they all stood lowest is the number of pairs won.
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
