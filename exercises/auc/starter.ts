/**
 * Area under the ROC curve: the probability that a random positive outscores a random negative.
 *
 * @param labels 1 for a positive such as a click, 0 for a negative, in any order; may be empty
 * @param scores as many finite scores, `scores[i]` belonging to `labels[i]`; higher means more likely positive
 * @returns unitless, in [0, 1], an equal score counting one half; NaN when there is no positive or no negative
 * @throws {RangeError} when the lists differ in length, a label is neither 0 nor 1, or a score is not finite
 */
export function auc(labels: number[], scores: number[]): number {
  throw new Error('write me: the pairs of a positive and a negative that the positive wins, divided by all such pairs');
}
