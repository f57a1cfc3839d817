// fails: another play never moves the score of its item away from 1
// says: You fit the counts themselves, as if they were ratings. Somebody who played a film six times does not like it six times as much: the preference is 1 as soon as there is a count, and the count goes into the confidence.
// witness: [[[1,0],[0,1],[1,1]],[3,0,0],2,1]
import { solve } from 'holdout';
export function alsUserStep(itemFactors: number[][], counts: number[], alpha: number, regularization: number): number[] {
  refuseIllegal(itemFactors, counts, alpha, regularization);
  const dimensions = [...(itemFactors[0] ?? []).keys()];
  const matrix = dimensions.map((row) => dimensions.map((column) => (row === column ? regularization : 0)));
  const rightSide = dimensions.map(() => 0);
  for (const [item, factors] of itemFactors.entries()) {
    const count = counts[item] ?? 0;
    const confidence = 1 + alpha * count;
    const preference = count;
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
