// Halves the line until one stretch is left: a draw takes log n steps instead of n, which pays once many are drawn from one catalogue.
export function sampleNegatives(positives: number[], itemCounts: number[], power: number, uniforms: number[]): number[] {
  if (!(power >= 0 && power < Infinity)) throw new RangeError(`sampleNegatives requires a power >= 0, got ${power}`);
  const own = new Set(positives);
  const items = [...itemCounts.keys()].filter((item) => (itemCounts[item] ?? 0) > 0 && !own.has(item));
  if (items.length === 0) throw new RangeError('sampleNegatives requires an item with a count > 0 outside positives, got none');
  const ends: number[] = [];
  for (const item of items) ends.push((ends.at(-1) ?? 0) + (itemCounts[item] ?? 0) ** power);
  const total = ends.at(-1) ?? 0;
  return uniforms.map((uniform) => items[firstBeyond(ends, uniform * total)] ?? NaN);
}

/** Place of the first end beyond the target. The answer always lies in [low, high]. */
function firstBeyond(ends: number[], target: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ends[middle] ?? Infinity) > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
