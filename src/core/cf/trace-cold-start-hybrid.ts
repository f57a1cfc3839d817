/** A cold-start blend worked item by item. */
import type { Trace } from '#core/trace.ts';
import { blend, coldStartHybrid, fallbackOf } from './cold-start-hybrid.ts';

/** Takes what coldStartHybrid takes; one row for each item, by id. */
export function traceColdStartHybrid(
  collaborative: readonly number[],
  content: readonly number[],
  popularity: readonly number[],
  interactions: number,
  halfTrust: number,
): Trace {
  const { weight, order } = coldStartHybrid(collaborative, content, popularity, interactions, halfTrust);
  const fallback = fallbackOf(content, popularity);
  const rows = blend(collaborative, fallback.scores, weight).map((item) => [
    item.id,
    collaborative[item.id] ?? NaN,
    item.collaborative,
    fallback.scores[item.id] ?? NaN,
    item.fallback,
    item.score,
  ]);
  return {
    columns: ['item', 'collaborative', 'scaled', `fallback: ${fallback.name}`, 'scaled fallback', 'blend'],
    rows,
    result: [
      ['weight of collaborative', weight],
      ['weight of the fallback', 1 - weight],
      ['order', order],
    ],
  };
}
