// fails: follows the definition
// says: Your precision divides by the length of a short list, and your recall by the smaller of k and the number of relevant items. Here precision divides by k, so that empty slots count as wasted room, and recall by everything relevant, so that it tells how much of that the list covers.
// witness: [[1],[1,3,4],2]
// follows: precision over the length of the list and recall over at most k items, as LensKit has them
export function precisionRecallAtK(
  ranked: number[],
  relevant: number[],
  k: number,
): { precision: number; recall: number; f1: number; hit: number } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`precisionRecallAtK requires an integer k >= 1, got ${k}`);
  const wanted = new Set(relevant);
  const found = new Set(ranked.slice(0, k).filter((item) => wanted.has(item)));
  const hits = found.size;
  const precision = hits === 0 ? 0 : hits / Math.min(k, ranked.length);
  const recall = wanted.size === 0 ? NaN : hits / Math.min(k, wanted.size);
  return { precision, recall, f1: harmonicMean(precision, recall), hit: hits > 0 ? 1 : 0 };
}
function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
