/**
 * How much of a catalogue a set of queries reaches, which items nobody is ever shown, and which are shown to nearly everybody.
 *
 * Each query retrieves the k items of the highest cosine. A cosine with a zero vector is 0; of equal ones the smaller id wins.
 *
 * @param queries vectors of finite numbers, all as long as those of the items; may be empty
 * @param items vectors by item id, at least one
 * @param k items that a query retrieves, an integer >= 1; a k above the number of items means all of them
 * @param hubShare an item is a hub when more than this share of the queries retrieve it; in [0, 1]
 * @returns coverage, the share of items retrieved at least once; orphans, the ids of the others, and hubs, both ascending.
 * Without queries coverage is 0, every item is an orphan and none is a hub
 * @throws {RangeError} when there is no item, k or hubShare is not as above, or a number in a vector is not finite
 */
export function retrievalCoverage(
  queries: number[][],
  items: number[][],
  k: number,
  hubShare: number,
): { coverage: number; orphans: number[]; hubs: number[] } {
  throw new Error('write me: count for each item by how many queries it is retrieved');
}
