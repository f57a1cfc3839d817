/** How often every item of a catalogue is shown. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireItemIds } from '#core/guards/require-item-ids.ts';

/**
 * Number of times each item of the catalogue stands in a list, items never shown included as 0.
 *
 * The counts that Gini and entropy are computed from; keeping the zeros is what shows the unseen tail.
 *
 * @param lists recommended item ids of each user
 * @param catalogSize number of items that could be shown, an integer >= 1; ids run from 0 to catalogSize - 1
 * @returns one count an item, by item id; together the number of recommendations
 * @throws {RangeError} when catalogSize or an id is outside the ranges above
 * @see Adomavicius and Kwon, "Improving Aggregate Recommendation Diversity Using Ranking-Based Techniques", IEEE TKDE 2012
 * @example exposureCounts([[0, 2], [2]], 3) // [1, 0, 2]
 */
export function exposureCounts(lists: readonly (readonly number[])[], catalogSize: number): number[] {
  requireInteger('exposureCounts', 'catalogSize', catalogSize, 1);
  const counts = new Array<number>(catalogSize).fill(0);
  for (const list of lists) {
    requireItemIds('exposureCounts', 'lists', list, catalogSize);
    for (const item of list) counts[item] = (counts[item] ?? 0) + 1;
  }
  return counts;
}
