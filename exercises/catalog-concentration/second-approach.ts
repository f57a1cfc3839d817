// Reads Gini as half the mean absolute difference between any two items over the mean count, with no sorting and no weights: better for seeing what the coefficient means, at the price of N² steps.
export function catalogConcentration(lists: number[][], catalogSize: number): { coverage: number; gini: number; entropy: number } {
  if (!Number.isInteger(catalogSize) || catalogSize < 1)
    throw new RangeError(`catalogConcentration requires an integer catalogSize >= 1, got ${catalogSize}`);
  const counts = Array.from({ length: catalogSize }, () => 0);
  for (const item of lists.flat()) {
    if (!(item in counts)) throw new RangeError(`catalogConcentration requires ids from 0 to ${catalogSize - 1}, got ${item}`);
    counts[item] = (counts[item] as number) + 1;
  }
  const slots = counts.reduce((sum, count) => sum + count, 0);
  const differences = counts.reduce((sum, one) => counts.reduce((inner, other) => inner + Math.abs(one - other), sum), 0);
  // H = log2 X - sum of x log2 x, over X: the shares need not be written down either.
  const information = counts.filter((count) => count > 0).reduce((sum, count) => sum + count * Math.log2(count), 0);
  return {
    coverage: new Set(lists.flat()).size / catalogSize,
    gini: differences / (2 * catalogSize * slots),
    entropy: slots === 0 ? NaN : Math.log2(slots) - information / slots,
  };
}
