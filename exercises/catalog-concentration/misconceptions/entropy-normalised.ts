// fails: an item never shown raises gini, lowers coverage and leaves entropy alone
// says: You divide the entropy by log2 N, its largest possible value. That share is a rival measure; here the entropy itself is asked for, in bits, and it does not change when the catalogue grows by an item that nobody sees.
// witness: [[[0,1],[0]],4]
// follows: entropy divided by its maximum, so that an even spread scores 1
export function catalogConcentration(lists: number[][], catalogSize: number): { coverage: number; gini: number; entropy: number } {
  const counts = countShown(lists, catalogSize);
  const slots = counts.reduce((sum, count) => sum + count, 0);
  const coverage = counts.filter((count) => count > 0).length / catalogSize;
  const weighted = counts.toSorted((a, b) => a - b).reduce((sum, count, index) => sum + (2 * index + 1 - catalogSize) * count, 0);
  const shares = counts.filter((count) => count > 0).map((count) => count / slots);
  const entropy = slots === 0 ? NaN : shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
  return { coverage, gini: weighted / (catalogSize * slots), entropy: entropy / Math.log2(catalogSize) };
}
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
