// fails: tests that all lie exactly at q are all rejected
// says: You leave out a test whose adjusted value equals q. The promise is at most a share q of false discoveries, and it already holds with that test included: reject at q and below.
// witness: [[0.25,0.25],0.25]
export function benjaminiHochberg(pValues: number[], q: number): { adjusted: number[]; rejected: boolean[] } {
  if (!(q > 0 && q < 1)) throw new RangeError(`benjaminiHochberg requires q inside (0, 1), got ${q}`);
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`benjaminiHochberg requires p-values in [0, 1], got ${p}`);
  const tests = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let smallest = 1;
  for (let rank = tests.length; rank >= 1; rank -= 1) {
    const { p, index } = tests[rank - 1] as { p: number; index: number };
    smallest = Math.min(smallest, (p * tests.length) / rank);
    adjusted[index] = smallest;
  }
  return { adjusted, rejected: adjusted.map((value) => value < q) };
}
