// fails: an event one half-life old counts one half, one two half-lives old a quarter
// says: Your weight is e to the minus age over half-life. After one half-life an event then counts 0.37, so things fade faster than the name of the parameter promises. A half-life halves: the base is 2.
// witness: [[{"item":1,"time":0}],10,10,1]
// follows: a decay stated per e-folding, exp(−age / τ), in which τ is no half-life
export function decayedPopularity(
  events: { item: number; time: number }[],
  now: number,
  halfLife: number,
  n: number,
): { item: number; score: number }[] {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`decayedPopularity requires an integer n >= 1, got ${n}`);
  if (!Number.isFinite(now)) throw new RangeError(`decayedPopularity requires a finite now, got ${now}`);
  if (!(halfLife > 0)) throw new RangeError(`decayedPopularity requires a halfLife > 0, got ${halfLife}`);
  const scores = new Map<number, number>();
  for (const { item, time } of events) {
    if (!Number.isFinite(time)) throw new RangeError(`decayedPopularity requires finite times, got ${time}`);
    if (time > now) continue;
    scores.set(item, (scores.get(item) ?? 0) + Math.exp(-(now - time) / halfLife));
  }
  return [...scores]
    .map(([item, score]) => ({ item, score }))
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, n);
}
