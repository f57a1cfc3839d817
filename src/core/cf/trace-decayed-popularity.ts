/** Decayed popularity worked event by event. */
import type { Trace } from '#core/trace.ts';
import { decayedPopularity, decayWeight, type ItemEvent } from './decayed-popularity.ts';

/** Takes what decayedPopularity takes; one row for each event, and the weights of an item's rows sum to its score. */
export function traceDecayedPopularity(events: readonly ItemEvent[], now: number, halfLife: number, n: number): Trace {
  const best = decayedPopularity(events, now, halfLife, n);
  const rows = events.map(({ item, time }) => {
    const age = now - time;
    return [item, time, age, age / halfLife, age < 0 ? 0 : decayWeight(age, halfLife), age < 0 ? 'no, in the future' : 'yes'];
  });
  return { columns: ['item', 'time', 'age', 'half-lives', 'weight', 'counts'], rows, result: [['best items', best]] };
}
