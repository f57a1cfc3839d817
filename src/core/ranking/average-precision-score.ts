/** Average precision of a classifier's scores: the area under its precision-recall curve, in steps. */
import { requireFiniteValues } from '#core/guards/require-finite.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { requireBinary } from './require-binary.ts';
import { tieGroups } from './tie-groups.ts';

/**
 * Sum over the thresholds of the recall gained there times the precision there.
 *
 * Where positives are rare it says more than AUC, which the many easy negatives lift. Equal scores are one threshold, so that
 * the order of the rows does not matter; without ties it is averagePrecision. No trapezoids: they flatter the curve.
 *
 * @param labels 1 for a positive, 0 for a negative
 * @param scores as many finite scores; higher means more likely positive
 * @returns unitless, in [0, 1], about the share of positives for scores that say nothing; NaN without a positive
 * @throws {RangeError} when the lists are not equally long, a label is neither 0 nor 1, or a score is not finite
 * @see https://scikit-learn.org/stable/modules/generated/sklearn.metrics.average_precision_score.html
 * @example averagePrecisionScore([1, 0, 1, 0], [0.9, 0.5, 0.5, 0.1]) // 0.8333...
 */
export function averagePrecisionScore(labels: readonly number[], scores: readonly number[]): number {
  requireSameLength('averagePrecisionScore', { labels, scores });
  requireBinary('averagePrecisionScore', 'labels', labels);
  requireFiniteValues('averagePrecisionScore', 'scores', scores);
  let [shown, hits, sum] = [0, 0, 0];
  for (const { members } of tieGroups(scores)) {
    const gained = members.reduce((count, index) => count + (labels[index] as number), 0);
    shown += members.length;
    hits += gained;
    sum += gained * (hits / shown);
  }
  return sum / hits;
}
