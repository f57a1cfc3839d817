// Walks through time and lets each running score fade from event to event; better in a stream, where old events are not kept.
export function decayedPopularity(
  events: { item: number; time: number }[],
  now: number,
  halfLife: number,
  n: number,
): { item: number; score: number }[] {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`decayedPopularity requires an integer n >= 1, got ${n}`);
  if (!(halfLife > 0)) throw new RangeError(`decayedPopularity requires a halfLife > 0, got ${halfLife}`);
  if (![now, ...events.map(({ time }) => time)].every(Number.isFinite)) throw new RangeError('decayedPopularity requires finite times');
  const running = new Map<number, { score: number; asOf: number }>();
  const fade = ({ score, asOf }: { score: number; asOf: number }, to: number) => score * 2 ** ((asOf - to) / halfLife);
  const past = events.filter(({ time }) => time <= now).sort((a, b) => a.time - b.time);
  for (const { item, time } of past) {
    const state = running.get(item);
    running.set(item, { score: 1 + (state === undefined ? 0 : fade(state, time)), asOf: time });
  }
  return [...running]
    .map(([item, state]) => ({ item, score: fade(state, now) }))
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, n);
}
