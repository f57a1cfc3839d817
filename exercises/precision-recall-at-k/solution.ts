/** Hits first, then four ways of dividing them. */
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
  return { precision, recall, f1: harmonicMean(precision, recall), hit: hits > 0 ? 1 : 0 };
}

/** Near the smaller of the two, so that one good number cannot hide a bad one. 0 and 0 have mean 0. */
function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}
