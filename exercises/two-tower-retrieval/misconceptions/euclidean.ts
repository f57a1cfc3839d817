// fails: a query three times as long changes nothing
// says: You take the items at the smallest distance from the query. A long vector in just the right direction is far away and still scores highest by inner product, which is what the towers were trained on.
// witness: [[2,1],[[1,1],[3,0],[0,4],[2,2],[1,-1],[4,-3]],3,[0,1,2,5]]
// follows: Euclidean distance, the default metric of many indexes
export function retrieveTopK(
  query: number[],
  items: number[][],
  k: number,
  probed: number[],
): { exact: number[]; approximate: number[]; recall: number } {
  refuseIllegal(query, items, k, probed);
  const scores = items.map((item) => item.reduce((sum, value, d) => sum - (value - (query[d] ?? 0)) ** 2, 0));
  const nearest = (ids: Iterable<number>) => [...ids].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, k);
  const exact = nearest(items.keys());
  const approximate = nearest(new Set(probed));
  const found = new Set(approximate);
  return { exact, approximate, recall: exact.filter((id) => found.has(id)).length / exact.length };
}
function refuseIllegal(query: number[], items: number[][], k: number, probed: number[]): void {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`retrieveTopK requires an integer k >= 1, got ${k}`);
  for (const item of items) {
    if (item.length !== query.length) {
      throw new RangeError(`retrieveTopK requires vectors of ${query.length} numbers, like the query, got ${item.length}`);
    }
  }
  for (const id of probed) if (!Object.hasOwn(items, id)) throw new RangeError(`retrieveTopK requires probed ids of items, got ${id}`);
}
