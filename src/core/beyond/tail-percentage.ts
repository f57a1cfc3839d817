/** How much of what is shown comes from the long tail. */
import { requireAllInRange } from '#core/guards/require-in-range.ts';
import { meanOverLists } from '#core/ranking/mean-over-lists.ts';
import { mean } from '#core/stats/mean.ts';
import { requireItemIds } from '#core/guards/require-item-ids.ts';

export interface TailOptions {
  /** Part of the items with interactions that makes up the tail, in (0, 1]. */
  readonly tailRatio?: number;
}

/**
 * Mean over users of the share of their recommendations that belong to the least popular items.
 *
 * Whether small providers are reached at all. The tail is the floor of tailRatio times the number of items with
 * interactions, at least one; equal counts go by item id, as in RecBole.
 *
 * @param lists recommended item ids of each user
 * @param counts training interactions of each item, by item id; finite numbers >= 0; an item with 0 is in neither part
 * @param options size of the tail
 * @returns unitless, in [0, 1]; users with an empty list are left out; NaN when none is left
 * @throws {RangeError} when an id has no count, or a count or the tail ratio is not as above
 * @see https://recbole.io/docs/recbole/recbole.evaluator.metrics.html, TailPercentage
 * @example tailPercentage([[0, 2], [2]], [10, 5, 1], { tailRatio: 0.4 }) // 0.75
 */
export function tailPercentage(
  lists: readonly (readonly number[])[],
  counts: readonly number[],
  { tailRatio = 0.1 }: TailOptions = {},
): number {
  if (!(tailRatio > 0 && tailRatio <= 1)) throw new RangeError(`tailPercentage requires tailRatio in (0, 1], got ${String(tailRatio)}`);
  requireAllInRange('tailPercentage', 'counts', counts, 0);
  for (const list of lists) requireItemIds('tailPercentage', 'lists', list, counts.length);
  const count = (item: number): number => counts[item] ?? 0;
  const seen = [...counts.keys()].filter((item) => count(item) > 0);
  // The sort is stable and ids ascend, so that equal counts stay in order of id.
  const leastPopular = seen.toSorted((a, b) => count(a) - count(b));
  const tail = new Set(leastPopular.slice(0, Math.max(1, Math.floor(tailRatio * seen.length))));
  return meanOverLists(lists.map((list) => mean(list.map((item) => (tail.has(item) ? 1 : 0)))));
}
