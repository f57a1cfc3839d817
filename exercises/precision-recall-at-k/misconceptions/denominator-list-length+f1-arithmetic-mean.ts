// fails: follows the definition
// says: Two things at once. Your precision divides by the length of the list when that is shorter than k, and the denominator stays k; and your f1 is the plain average of precision and recall, where F1 is their harmonic mean, 2PR / (P + R).
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
  const recall = wanted.size === 0 ? NaN : hits / wanted.size;
  return { precision, recall, f1: average(precision, recall), hit: hits > 0 ? 1 : 0 };
}
function average(a: number, b: number): number {
  return (a + b) / 2;
}
