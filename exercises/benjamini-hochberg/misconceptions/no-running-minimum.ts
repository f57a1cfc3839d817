// fails: a smaller p-value never gets a larger adjusted value, and an equal one gets the same
// says: Each of your adjusted values is p times m over its own rank and nothing more, so a smaller p-value can come out with a larger adjusted value than its neighbour. A test is also rejected when a rank above it passes: the adjusted value is the smallest candidate from its own rank upwards.
// witness: [[0.04,0.05],0.06]
export function benjaminiHochberg(pValues: number[], q: number): { adjusted: number[]; rejected: boolean[] } {
  if (!(q > 0 && q < 1)) throw new RangeError(`benjaminiHochberg requires q inside (0, 1), got ${q}`);
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`benjaminiHochberg requires p-values in [0, 1], got ${p}`);
  const tests = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  for (const [place, { p, index }] of tests.entries()) adjusted[index] = (p * tests.length) / (place + 1);
  return { adjusted, rejected: adjusted.map((value) => value <= q) };
}
