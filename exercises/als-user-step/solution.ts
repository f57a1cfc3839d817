import { solve } from 'holdout';

/** Every item has a say, also those never touched: they say 0, with little confidence. */
export function alsUserStep(itemFactors: number[][], counts: number[], alpha: number, regularization: number): number[] {
  refuseIllegal(itemFactors, counts, alpha, regularization);
  const dimensions = [...(itemFactors[0] ?? []).keys()];
  const matrix = dimensions.map((row) => dimensions.map((column) => (row === column ? regularization : 0)));
  const rightSide = dimensions.map(() => 0);
  for (const [item, factors] of itemFactors.entries()) {
    const count = counts[item] ?? 0;
    const confidence = 1 + alpha * count;
    const preference = count > 0 ? 1 : 0;
    for (const [row, own] of factors.entries()) {
      matrix[row] = (matrix[row] ?? []).map((value, column) => value + confidence * own * (factors[column] ?? 0));
      rightSide[row] = (rightSide[row] ?? 0) + confidence * preference * own;
    }
  }
  return solve(matrix, rightSide);
}

function refuseIllegal(itemFactors: number[][], counts: number[], alpha: number, regularization: number): void {
  if (itemFactors.length === 0) throw new RangeError('alsUserStep requires at least one item, got none');
  if (counts.length !== itemFactors.length) {
    throw new RangeError(`alsUserStep requires a count for each of ${itemFactors.length} items, got ${counts.length}`);
  }
  if (!Number.isFinite(alpha) || alpha < 0) throw new RangeError(`alsUserStep requires alpha >= 0, got ${alpha}`);
  if (!Number.isFinite(regularization) || regularization <= 0) {
    throw new RangeError(`alsUserStep requires a regularization > 0, got ${regularization}`);
  }
  for (const count of counts) {
    if (!Number.isFinite(count) || count < 0) throw new RangeError(`alsUserStep requires counts >= 0, got ${count}`);
  }
}
