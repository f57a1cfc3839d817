// fails: an event one half-life old counts one half, one two half-lives old a quarter
// says: Your weight falls along a straight line and is gone after two half-lives. It agrees with the definition at one half-life only: decay by half-lives never reaches 0, since each further half-life takes half of what is left.
// witness: [[{"item":1,"time":0}],20,10,1]
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
    scores.set(item, (scores.get(item) ?? 0) + Math.max(0, 1 - (now - time) / (2 * halfLife)));
  }
  return [...scores]
    .map(([item, score]) => ({ item, score }))
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, n);
}
