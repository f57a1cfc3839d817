// fails: follows the definition
// says: Every event counts 1, however old. That is plain popularity, and last year’s best seller stays on top for ever. Multiply each event by what its age has left of it.
// witness: [[{"item":1,"time":0}],10,10,1]
// follows: plain popularity, a count of all events
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
    scores.set(item, (scores.get(item) ?? 0) + 1);
  }
  return [...scores]
    .map(([item, score]) => ({ item, score }))
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, n);
}
