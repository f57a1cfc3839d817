// fails: follows the definition
// says: You count the relevant items. A hit answers yes or no, so that its mean over people is the share of people who found something.
// witness: [[4, 9, 2], [2, 4], 3]
export function __ENTRY__(ranked: number[], relevant: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`__ENTRY__ requires an integer k >= 1, got ${k}`);
  const wanted = new Set(relevant);
  return ranked.slice(0, k).filter((item) => wanted.has(item)).length;
}
