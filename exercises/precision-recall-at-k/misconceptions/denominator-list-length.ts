// fails: k · precision and |relevant| · recall count the same hits
// says: Your precision divides by the length of the list when that is shorter than k. The denominator stays k: slots left empty are wasted room, and otherwise a recommender scores best by returning one safe item.
// witness: [[1,2],[1],5]
// follows: precision divided by the length of a short list, as LensKit does
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
  return { precision, recall, f1: harmonicMean(precision, recall), hit: hits > 0 ? 1 : 0 };
}
function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
