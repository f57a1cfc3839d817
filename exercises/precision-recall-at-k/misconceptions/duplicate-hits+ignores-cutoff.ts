// fails: follows the definition
// says: Two things at once. You look for hits in the whole list, and only the first k ranks were shown; and you count a relevant item again each time the list repeats it, where an item earns credit once.
// witness: [[1,1,2],[1,2],2]
export function precisionRecallAtK(
  ranked: number[],
  relevant: number[],
  k: number,
): { precision: number; recall: number; f1: number; hit: number } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`precisionRecallAtK requires an integer k >= 1, got ${k}`);
  const wanted = new Set(relevant);
  const hits = ranked.filter((item) => wanted.has(item)).length;
  const precision = hits / k;
  const recall = wanted.size === 0 ? NaN : hits / wanted.size;
  return { precision, recall, f1: harmonicMean(precision, recall), hit: hits > 0 ? 1 : 0 };
}
function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
