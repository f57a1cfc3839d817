// fails: follows the definition
// says: Two things at once. Your precision divides by the length of the list when that is shorter than k, and the denominator stays k; and you return a recall of 0 when nothing is relevant, where recall and F1 are NaN.
// witness: [[1,2],[1],5]
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
  const recall = wanted.size === 0 ? 0 : hits / wanted.size;
  return { precision, recall, f1: harmonicMean(precision, recall), hit: hits > 0 ? 1 : 0 };
}
function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
