/**
 * How many of the first k recommendations were wanted, and how much of what was wanted they cover.
 *
 * @param ranked recommended item ids, best rank first; an item may occur twice
 * @param relevant ids of the items the person wanted; repeats count once
 * @param k cutoff rank, an integer >= 1; a k above the length of `ranked` is legal
 * @returns precision, recall and f1 in [0, 1]; hit is 0 or 1. Nothing relevant: recall and f1 are NaN
 * @throws {RangeError} when k is not an integer >= 1
 */
export function precisionRecallAtK(
  ranked: number[],
  relevant: number[],
  k: number,
): { precision: number; recall: number; f1: number; hit: number } {
  throw new Error('write me: count the distinct hits in the first k ranks, then divide');
}
