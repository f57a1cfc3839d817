type Sample = { kind: 'squared'; item: number; rating: number } | { kind: 'bpr'; positive: number; negative: number };

/**
 * One step of gradient descent on the loss of one sample: a rating of an item, or one item preferred to another.
 *
 * @param user the user's vector
 * @param items vectors by item id (0, 1, 2, ...), each as long as the user's
 * @param sample `squared`: a rating of `item`; `bpr`: `positive` should score above `negative`
 * @param learningRate size of the step, > 0
 * @param regularization weight of the squared norms, >= 0
 * @returns the user and all items after the step, as new arrays, and the loss of the sample before it, regularization included
 * @throws {RangeError} when an item id is out of range, positive equals negative, or a rate or weight is out of range or not finite
 */
export function mfSgdStep(
  user: number[],
  items: number[][],
  sample: Sample,
  learningRate: number,
  regularization: number,
): { user: number[]; items: number[][]; loss: number } {
  throw new Error('write me: the gradients at the old vectors, then one step along each');
}
