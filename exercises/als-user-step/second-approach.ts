// Starts from Y'Y, which all users share, and corrects it for the items this user touched: in a sweep over many users it is worked out once.
import { solve } from 'holdout';

export function alsUserStep(itemFactors: number[][], counts: number[], alpha: number, regularization: number): number[] {
  if (itemFactors.length === 0 || counts.length !== itemFactors.length)
    throw new RangeError('alsUserStep requires items and a count for each');
  if (![alpha, ...counts].every((value) => value >= 0 && value < Infinity))
    throw new RangeError('alsUserStep requires alpha and counts >= 0');
  if (!(regularization > 0 && regularization < Infinity)) throw new RangeError('alsUserStep requires a regularization > 0');
  const matrix = shared(itemFactors);
  const rightSide = matrix.map(() => 0);
  for (const [item, count] of counts.entries()) {
    if (count === 0) continue;
    const factors = itemFactors[item] ?? [];
    // The 1 of the confidence is in Y'Y already.
    addOuter(matrix, factors, alpha * count);
    for (const [row, own] of factors.entries()) rightSide[row] = (rightSide[row] ?? 0) + (1 + alpha * count) * own;
  }
  const withRidge = matrix.map((line, row) => line.map((value, column) => (row === column ? value + regularization : value)));
  return solve(withRidge, rightSide);
}

/** Y'Y: every item once, with weight 1. */
function shared(itemFactors: number[][]): number[][] {
  const matrix = (itemFactors[0] ?? []).map((_, __, factors) => factors.map(() => 0));
  for (const factors of itemFactors) addOuter(matrix, factors, 1);
  return matrix;
}

function addOuter(matrix: number[][], factors: number[], weight: number): void {
  for (const [row, line] of matrix.entries()) {
    for (const column of line.keys()) line[column] = (line[column] ?? 0) + weight * (factors[row] ?? 0) * (factors[column] ?? 0);
  }
}
