/** How much of the catalogue anybody gets to see. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireItemIds } from '#core/guards/require-item-ids.ts';

/**
 * Items recommended to at least one user, over the size of the catalogue.
 *
 * A recommender that shows everybody the same ten items covers almost nothing, however accurate. Every item that could be
 * shown counts in the catalogue, also those without interactions.
 *
 * @param lists recommended item ids of each user
 * @param catalogSize number of items that could be shown, an integer >= 1; ids run from 0 to catalogSize - 1
 * @returns unitless, in [0, 1]; 0 when nothing is shown
 * @throws {RangeError} when catalogSize or an id is outside the ranges above
 * @see Ge, Delgado-Battenfeld and Jannach, "Beyond Accuracy: Evaluating Recommender Systems by Coverage and Serendipity", RecSys 2010
 * @example catalogCoverage([[0, 2], [2]], 4) // 0.5
 */
export function catalogCoverage(lists: readonly (readonly number[])[], catalogSize: number): number {
  requireInteger('catalogCoverage', 'catalogSize', catalogSize, 1);
  for (const list of lists) requireItemIds('catalogCoverage', 'lists', list, catalogSize);
  return new Set(lists.flat()).size / catalogSize;
}
