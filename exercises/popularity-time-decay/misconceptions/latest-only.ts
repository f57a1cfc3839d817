// fails: follows the definition
// says: You count an item’s events and let the whole count fade by the age of the newest one. A single click today then revives all of last year’s. Every event has an age of its own: weigh first, add afterwards.
// witness: [[{"item":1,"time":0},{"item":1,"time":10}],10,10,1]
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
    const own = events.filter((event) => event.item === item && event.time <= now).map((event) => event.time);
    scores.set(item, own.length * 2 ** (-(now - Math.max(...own)) / halfLife));
  }
  return [...scores]
    .map(([item, score]) => ({ item, score }))
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, n);
}
