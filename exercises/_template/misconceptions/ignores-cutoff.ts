// fails: items after rank k change nothing
// says: You look through the whole list. Only the first k ranks were shown, so cut the list at k before looking.
// witness: [[4, 9, 2], [2], 2]
export function __ENTRY__(ranked: number[], relevant: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`__ENTRY__ requires an integer k >= 1, got ${k}`);
  const wanted = new Set(relevant);
  return ranked.some((item) => wanted.has(item)) ? 1 : 0;
}
