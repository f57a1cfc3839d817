// Reads the minimum of the definition off directly, with a count in place of a rank: no sorting and no positions to keep, so it is better for checking the quick way by, but it takes m² steps.
export function benjaminiHochberg(pValues: number[], q: number): { adjusted: number[]; rejected: boolean[] } {
  if (!(q > 0 && q < 1)) throw new RangeError(`benjaminiHochberg requires q inside (0, 1), got ${q}`);
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`benjaminiHochberg requires p-values in [0, 1], got ${p}`);
  // Among equal p-values the last rank gives the smallest candidate, and that rank is the number of p-values up to it.
  const candidates = pValues.map((p) => (p * pValues.length) / pValues.filter((other) => other <= p).length);
  const adjusted = pValues.map((p) => Math.min(...candidates.filter((_, index) => (pValues[index] as number) >= p)));
  return { adjusted, rejected: adjusted.map((value) => value <= q) };
}
