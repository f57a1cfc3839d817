// fails: p-values given in another order get the same results in that order
// says: Your results are the right ones, but they stand in the order of the sorted p-values. Nobody can tell any more which metric they belong to: write each result to the place at which its p-value was given.
// witness: [[0.5,0.01],0.05]
export function benjaminiHochberg(pValues: number[], q: number): { adjusted: number[]; rejected: boolean[] } {
  if (!(q > 0 && q < 1)) throw new RangeError(`benjaminiHochberg requires q inside (0, 1), got ${q}`);
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`benjaminiHochberg requires p-values in [0, 1], got ${p}`);
  const sorted = [...pValues].sort((a, b) => a - b);
  const adjusted = [...sorted];
  let smallest = 1;
  for (let rank = sorted.length; rank >= 1; rank -= 1) {
    smallest = Math.min(smallest, ((sorted[rank - 1] as number) * sorted.length) / rank);
    adjusted[rank - 1] = smallest;
  }
  return { adjusted, rejected: adjusted.map((value) => value <= q) };
}
