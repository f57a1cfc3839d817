// fails: the loss has no slope at the result
// says: You leave the regularization out. With fewer items than coordinates the system has no single answer, and with few plays it has wild ones; add λ once to each place of the diagonal.
// witness: [[[1,0],[0,1],[1,1]],[3,0,0],2,1]
import { solve } from 'holdout';
export function alsUserStep(itemFactors: number[][], counts: number[], alpha: number, regularization: number): number[] {
  refuseIllegal(itemFactors, counts, alpha, regularization);
  const dimensions = [...(itemFactors[0] ?? []).keys()];
  const matrix = dimensions.map(() => dimensions.map(() => 0));
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
  if (!(alpha >= 0 && alpha < Infinity)) throw new RangeError(`alsUserStep requires alpha >= 0, got ${alpha}`);
  if (!(regularization > 0 && regularization < Infinity)) {
    throw new RangeError(`alsUserStep requires a regularization > 0, got ${regularization}`);
  }
  for (const count of counts) {
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`alsUserStep requires counts >= 0, got ${count}`);
  }
}
