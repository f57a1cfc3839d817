// fails: follows the definition
// says: Your hit is the number of hits. It answers yes or no, 1 as soon as anything relevant was shown, so that its mean over people is the share of people who found something.
// witness: [[1,2],[1,2],2]
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
  const recall = wanted.size === 0 ? NaN : hits / wanted.size;
  return { precision, recall, f1: harmonicMean(precision, recall), hit: hits };
}
function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
