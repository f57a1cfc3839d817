// fails: k · precision and |relevant| · recall count the same hits
// says: Your recall divides by the smaller of k and the number of relevant items. Here it divides by all relevant items, so that recall tells how much of what was wanted the list really covers.
// witness: [[1,2],[1,3,4],1]
// follows: recall divided by the smaller of k and the number of relevant items, as LensKit does
export function precisionRecallAtK(
  ranked: number[],
  relevant: number[],
  k: number,
): { precision: number; recall: number; f1: number; hit: number } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`precisionRecallAtK requires an integer k >= 1, got ${k}`);
  const wanted = new Set(relevant);
  const found = new Set(ranked.slice(0, k).filter((item) => wanted.has(item)));
  const hits = found.size;
  const precision = hits / k;
  const recall = wanted.size === 0 ? NaN : hits / Math.min(k, wanted.size);
  return { precision, recall, f1: harmonicMean(precision, recall), hit: hits > 0 ? 1 : 0 };
}
function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
