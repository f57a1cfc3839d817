/** Counts every item of the catalogue once, zeros included, and reads the counts in three ways. */
export function catalogConcentration(lists: number[][], catalogSize: number): { coverage: number; gini: number; entropy: number } {
  const counts = countShown(lists, catalogSize);
  const slots = counts.reduce((sum, count) => sum + count, 0);
  const coverage = counts.filter((count) => count > 0).length / catalogSize;
  // With the index counted from 0, the weight 2i - N - 1 of place i becomes 2 · index + 1 - N. Nothing shown is 0 / 0, NaN.
  const weighted = counts.toSorted((a, b) => a - b).reduce((sum, count, index) => sum + (2 * index + 1 - catalogSize) * count, 0);
  const shares = counts.filter((count) => count > 0).map((count) => count / slots);
  const entropy = slots === 0 ? NaN : shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
  return { coverage, gini: weighted / (catalogSize * slots), entropy };
}

/** One count an item, items never shown included. */
function countShown(lists: number[][], catalogSize: number): number[] {
  if (!Number.isInteger(catalogSize) || catalogSize < 1) {
    throw new RangeError(`catalogConcentration requires an integer catalogSize >= 1, got ${catalogSize}`);
  }
  const counts = new Array<number>(catalogSize).fill(0);
  for (const item of lists.flat()) {
    if (!(item in counts)) throw new RangeError(`catalogConcentration requires ids from 0 to ${catalogSize - 1}, got ${item}`);
    counts[item] = (counts[item] as number) + 1;
  }
  return counts;
}
