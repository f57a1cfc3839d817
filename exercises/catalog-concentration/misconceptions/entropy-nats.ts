// fails: an even spread over all items: coverage 1, gini 0, entropy log2 N
// says: Your entropy is in nats, since Math.log is the natural logarithm. The answer is asked for in bits: take the logarithm to base 2, so that an even spread over eight items gives 3.
// witness: [[[0,1]],2]
// follows: entropy with the natural logarithm, the default of scipy.stats.entropy
export function catalogConcentration(lists: number[][], catalogSize: number): { coverage: number; gini: number; entropy: number } {
  const counts = countShown(lists, catalogSize);
  const slots = counts.reduce((sum, count) => sum + count, 0);
  const coverage = counts.filter((count) => count > 0).length / catalogSize;
  const weighted = counts.toSorted((a, b) => a - b).reduce((sum, count, index) => sum + (2 * index + 1 - catalogSize) * count, 0);
  const shares = counts.filter((count) => count > 0).map((count) => count / slots);
  const entropy = slots === 0 ? NaN : shares.reduce((sum, share) => sum - share * Math.log(share), 0);
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
