// fails: as soon as q passes the largest p-value, all are rejected
// says: You multiply every p-value by the number of tests, which is Bonferroni's correction. It guards against even a single false alarm and finds less the longer the table gets. Here the multiplier shrinks with the rank: m for the smallest p-value, 1 for the largest, and a smaller candidate from a higher rank is passed down.
// witness: [[0.02,0.03],0.05]
export function benjaminiHochberg(pValues: number[], q: number): { adjusted: number[]; rejected: boolean[] } {
  if (!(q > 0 && q < 1)) throw new RangeError(`benjaminiHochberg requires q inside (0, 1), got ${q}`);
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`benjaminiHochberg requires p-values in [0, 1], got ${p}`);
  const adjusted = pValues.map((p) => Math.min(1, p * pValues.length));
  return { adjusted, rejected: adjusted.map((value) => value <= q) };
}
