// fails: one item that takes every slot: gini 1 − 1/N, no entropy
// says: Your Gini coefficient has the right size and the wrong sign: the weights expect the counts in rising order, and yours fall. Sort them so that the least shown item meets the smallest weight.
// witness: [[[0,1],[0]],3]
export function catalogConcentration(lists: number[][], catalogSize: number): { coverage: number; gini: number; entropy: number } {
  const counts = countShown(lists, catalogSize);
  const slots = counts.reduce((sum, count) => sum + count, 0);
  const coverage = counts.filter((count) => count > 0).length / catalogSize;
  const weighted = counts.toSorted((a, b) => b - a).reduce((sum, count, index) => sum + (2 * index + 1 - catalogSize) * count, 0);
  const shares = counts.filter((count) => count > 0).map((count) => count / slots);
  const entropy = slots === 0 ? NaN : shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
  return { coverage, gini: weighted / (catalogSize * slots), entropy };
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
