/** Co-occurrence recommendations worked pair by pair. */
import type { Trace } from '#core/trace.ts';
import { coOccurrenceCounts } from './co-occurrence-counts.ts';
import { coOccurrenceRecommend, coOccurrenceStrength } from './co-occurrence-recommend.ts';

/** Takes what coOccurrenceRecommend takes; one row for each basket item and other item that a user has both of. */
export function traceCoOccurrenceRecommend(
  events: readonly (readonly [user: number, item: number])[],
  basket: readonly number[],
  n: number,
): Trace {
  const best = coOccurrenceRecommend(events, basket, n);
  const owned = new Set(basket.toSorted((a, b) => a - b));
  const { users, together } = coOccurrenceCounts('traceCoOccurrenceRecommend', events, owned);
  const rows = [...owned].flatMap((item) =>
    [...(together.get(item) ?? [])]
      .filter(([other]) => !owned.has(other))
      .toSorted(([a], [b]) => a - b)
      .map(([other, both]) => {
        const [ofItem, ofOther] = [users.get(item) ?? 0, users.get(other) ?? 0];
        return [item, other, ofItem, ofOther, both, coOccurrenceStrength(both, ofItem, ofOther)];
      }),
  );
  return {
    columns: ['in the basket', 'other item', 'users of the first', 'users of the other', 'users of both', 'adds'],
    rows,
    result: [['recommended', best]],
  };
}
