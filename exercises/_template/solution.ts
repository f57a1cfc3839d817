/** Yes or no: one relevant item among the first k is enough. */
export function __ENTRY__(ranked: number[], relevant: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`__ENTRY__ requires an integer k >= 1, got ${k}`);
  const wanted = new Set(relevant);
  return ranked.slice(0, k).some((item) => wanted.has(item)) ? 1 : 0;
}
