// fails: an item never shown raises gini, lowers coverage and leaves entropy alone
// says: Your Gini coefficient runs over the items that were shown. Those that never were are the far end of the inequality, and without them a model can look fairer the more of the catalogue it hides. Keep a count of 0 for each, and let N be the size of the catalogue.
// witness: [[[0,1],[0]],4]
// follows: the Gini coefficient over recommended items only, as some toolkits and papers compute it
export function catalogConcentration(lists: number[][], catalogSize: number): { coverage: number; gini: number; entropy: number } {
  const counts = countShown(lists, catalogSize);
  const slots = counts.reduce((sum, count) => sum + count, 0);
  const coverage = counts.filter((count) => count > 0).length / catalogSize;
  const ascending = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const weighted = ascending.reduce((sum, count, index) => sum + (2 * index + 1 - ascending.length) * count, 0);
  const shares = counts.filter((count) => count > 0).map((count) => count / slots);
  const entropy = slots === 0 ? NaN : shares.reduce((sum, share) => sum - share * Math.log2(share), 0);
  return { coverage, gini: weighted / (ascending.length * slots), entropy };
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
