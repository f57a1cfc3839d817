/** The house order of scored items: higher score first, equal scores by smaller id. */

/** Two computed scores nearer than this differ by rounding only. */
const TIE_WIDTH = 1e-9;

/**
 * Sorts scored items, treating scores within 1e-9 of their neighbour as tied, so that the last bit of a sum never decides.
 *
 * @param items anything with an id and a score that is not NaN
 * @returns a new array
 * @see trec_eval, which breaks ties by id as well, but downwards: https://github.com/usnistgov/trec_eval
 * @example orderByScore([{ id: 2, score: 1 }, { id: 1, score: 1 }]) // [{ id: 1, score: 1 }, { id: 2, score: 1 }]
 */
export function orderByScore<Item extends { readonly id: number; readonly score: number }>(items: readonly Item[]): Item[] {
  const ordered: Item[] = [];
  let tied: Item[] = [];
  for (const item of items.toSorted((a, b) => b.score - a.score)) {
    const previous = tied.at(-1);
    if (previous !== undefined && previous.score - item.score > TIE_WIDTH) {
      ordered.push(...tied.toSorted((a, b) => a.id - b.id));
      tied = [];
    }
    tied.push(item);
  }
  return [...ordered, ...tied.toSorted((a, b) => a.id - b.id)];
}
