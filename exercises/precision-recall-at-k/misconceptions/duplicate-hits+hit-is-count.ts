// fails: follows the definition
// says: Two things at once. You count a relevant item again each time the list repeats it, where an item earns credit once; and your hit is that count, where hit answers yes or no, 1 or 0.
// witness: [[1,1],[1],2]
export function precisionRecallAtK(
  ranked: number[],
  relevant: number[],
  k: number,
): { precision: number; recall: number; f1: number; hit: number } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`precisionRecallAtK requires an integer k >= 1, got ${k}`);
  const wanted = new Set(relevant);
  const hits = ranked.slice(0, k).filter((item) => wanted.has(item)).length;
  const precision = hits / k;
  const recall = wanted.size === 0 ? NaN : hits / wanted.size;
  return { precision, recall, f1: harmonicMean(precision, recall), hit: hits };
}
function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
