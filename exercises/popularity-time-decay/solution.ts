/** Every event counts 1 when it happens and half as much with each half-life that has passed since. */
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
    // Not known yet at the moment of the recommendation.
    if (time > now) continue;
    scores.set(item, (scores.get(item) ?? 0) + 2 ** (-(now - time) / halfLife));
  }
  return [...scores]
    .map(([item, score]) => ({ item, score }))
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, n);
}
