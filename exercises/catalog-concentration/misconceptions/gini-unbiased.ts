// fails: one item that takes every slot: gini 1 − 1/N, no entropy
// says: You rescale the Gini coefficient by N / (N − 1), the correction for a sample drawn from a larger population. Here the whole catalogue is counted and nothing is estimated, so the plain coefficient stands, and one item taking everything scores 1 − 1/N.
// witness: [[[0,1],[0]],3]
// follows: the Gini coefficient rescaled by N / (N − 1) to reach 1, as common in economics
export function catalogConcentration(lists: number[][], catalogSize: number): { coverage: number; gini: number; entropy: number } {
  const counts = countShown(lists, catalogSize);
  const slots = counts.reduce((sum, count) => sum + count, 0);
  const coverage = counts.filter((count) => count > 0).length / catalogSize;
  const weighted = counts.toSorted((a, b) => a - b).reduce((sum, count, index) => sum + (2 * index + 1 - catalogSize) * count, 0);
  const shares = counts.filter((count) => count > 0).map((count) => count / slots);
  const entropy = slots === 0 ? NaN : shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
  return { coverage, gini: ((weighted / (catalogSize * slots)) * catalogSize) / (catalogSize - 1), entropy };
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
