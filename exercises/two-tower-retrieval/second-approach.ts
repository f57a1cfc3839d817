// Keeps a short list of the best k while walking once over the ids, instead of sorting all of them: better when k is small beside the catalogue.
export function retrieveTopK(
  query: number[],
  items: number[][],
  k: number,
  probed: number[],
): { exact: number[]; approximate: number[]; recall: number } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`retrieveTopK requires an integer k >= 1, got ${k}`);
  if (items.some((item) => item.length !== query.length)) throw new RangeError('retrieveTopK requires vectors as long as the query');
  if (probed.some((id) => !Object.hasOwn(items, id))) throw new RangeError('retrieveTopK requires probed ids of items');
  const scores = items.map((item) => item.reduce((sum, value, d) => sum + value * (query[d] ?? 0), 0));
  const exact = bestOf([...items.keys()], scores, k);
  const approximate = bestOf([...new Set(probed)], scores, k);
  return { exact, approximate, recall: exact.filter((id) => approximate.includes(id)).length / exact.length };
}

function bestOf(ids: number[], scores: number[], k: number): number[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number) => (scores[a] ?? 0) > (scores[b] ?? 0) || (scores[a] === scores[b] && a < b);
  for (const id of ids) {
    const last = best.at(-1);
    // Most ids end here: they are worse than the worst of a full list.
    if (best.length === k && last !== undefined && isBefore(last, id)) continue;
    const place = best.findIndex((other) => isBefore(id, other));
    best.splice(place < 0 ? best.length : place, 0, id);
    if (best.length > k) best.pop();
  }
  return best;
}
