/** The sort order of an answer in words: `users, falling, then item_a`. */
import type { QueryWords } from '#islands/sql/query-headline.ts';

const FALLING = ' desc';

export function orderWords(order: readonly string[], { order: words }: Pick<QueryWords, 'order'>): string {
  return words(
    order.map((key) => (key.endsWith(FALLING) ? { name: key.slice(0, -FALLING.length), falling: true } : { name: key, falling: false })),
  );
}
