// fails: follows the definition
// says: Two things at once. You look for hits in the whole list, and only the first k ranks were shown; and your hit is the number of hits, where hit answers yes or no, 1 or 0.
// witness: [[1,2,3],[2,3],1]
export function precisionRecallAtK(
  ranked: number[],
  relevant: number[],
  k: number,
): { precision: number; recall: number; f1: number; hit: number } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`precisionRecallAtK requires an integer k >= 1, got ${k}`);
  const wanted = new Set(relevant);
  const found = new Set(ranked.filter((item) => wanted.has(item)));
  const hits = found.size;
  const precision = hits / k;
  const recall = wanted.size === 0 ? NaN : hits / wanted.size;
  return { precision, recall, f1: harmonicMean(precision, recall), hit: hits };
}
function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
