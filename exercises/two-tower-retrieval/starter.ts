/**
 * The k items nearest to a query by inner product, exactly and as an index found them, and the recall of the index.
 *
 * @param query vector of the user
 * @param items vectors by item id (0, 1, 2, ...), each as long as the query
 * @param k how many items to list, an integer >= 1; above the number of items means all of them
 * @param probed ids of the items that the index visited, in any order; repeats count once
 * @returns ids, highest score first, ties by smaller id; recall in [0, 1], NaN when there are no items
 * @throws {RangeError} when k is not an integer >= 1, a vector has another length than the query, or a probed id has no item
 */
export function retrieveTopK(
  query: number[],
  items: number[][],
  k: number,
  probed: number[],
): { exact: number[]; approximate: number[]; recall: number } {
  throw new Error('write me: score everything, rank two lists of ids, compare them');
}
