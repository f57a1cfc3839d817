// fails: nothing relevant: recall and F1 are NaN
// says: You return a recall of 0 when nothing is relevant. There was nothing to find, which is not the same as finding nothing: recall and F1 are NaN, so that such a person is left out of a mean instead of pulling it down.
// witness: [[1],[],1]
// follows: 0 for a person without a relevant item, as trec_eval counts
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
  const recall = wanted.size === 0 ? 0 : hits / wanted.size;
  return { precision, recall, f1: harmonicMean(precision, recall), hit: hits > 0 ? 1 : 0 };
}
function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
