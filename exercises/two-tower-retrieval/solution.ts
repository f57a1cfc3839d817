/** One set of scores, ranked twice: over all ids, and over those that the index visited. */
export function retrieveTopK(
  query: number[],
  items: number[][],
  k: number,
  probed: number[],
): { exact: number[]; approximate: number[]; recall: number } {
  refuseIllegal(query, items, k, probed);
  const scores = items.map((item) => item.reduce((sum, value, d) => sum + value * (query[d] ?? 0), 0));
  const nearest = (ids: Iterable<number>) => [...ids].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, k);

  const exact = nearest(items.keys());
  const approximate = nearest(new Set(probed));
  const found = new Set(approximate);
  // Without items this is 0 / 0, which is NaN: there was nothing to find.
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
