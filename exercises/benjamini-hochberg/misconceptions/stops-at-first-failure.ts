// fails: as soon as q passes the largest p-value, all are rejected
// says: Your rejections climb from the smallest p-value and end at the first one that misses its own line. This procedure steps up: find the highest rank that passes, and everything up to it is rejected, also those that missed on their own. Your adjusted values already say so; compare them with q.
// witness: [[0.04,0.05],0.06]
export function benjaminiHochberg(pValues: number[], q: number): { adjusted: number[]; rejected: boolean[] } {
  if (!(q > 0 && q < 1)) throw new RangeError(`benjaminiHochberg requires q inside (0, 1), got ${q}`);
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`benjaminiHochberg requires p-values in [0, 1], got ${p}`);
  const tests = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(pValues.length).fill(1);
  const rejected = new Array<boolean>(pValues.length).fill(false);
  let smallest = 1;
  for (let rank = tests.length; rank >= 1; rank -= 1) {
    const { p, index } = tests[rank - 1] as { p: number; index: number };
    smallest = Math.min(smallest, (p * tests.length) / rank);
    adjusted[index] = smallest;
  }
  for (const [place, { p, index }] of tests.entries()) {
    if ((p * tests.length) / (place + 1) > q) break;
    rejected[index] = true;
  }
  return { adjusted, rejected };
}
