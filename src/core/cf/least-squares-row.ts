/** One row of alternating least squares: its normal equations and their solution. */
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { addOuterProduct, type FactorMatrix, mirrorUpperHalf } from './factor-matrix.ts';

/** What one cell of the row adds to the normal equations. */
export interface CellTerm {
  /** Row of the fixed factors. */
  readonly index: number;
  /** Multiplies y y' on the left side. */
  readonly weight: number;
  /** Multiplies y on the right side. */
  readonly target: number;
}

export interface NormalEquations {
  /** Symmetric square matrix, row after row. */
  readonly matrix: Float64Array;
  readonly vector: Float64Array;
}

/**
 * Base + sum of weight y y' + ridge I on the left, sum of target y on the right.
 *
 * @param base symmetric square matrix that every row shares, row after row; it is copied
 * @param fixed the factors of the other side
 * @param terms the observed cells of this row
 * @param ridge what is added to the diagonal, >= 0
 * @returns both sides
 */
export function normalEquations(base: Float64Array, fixed: FactorMatrix, terms: readonly CellTerm[], ridge: number): NormalEquations {
  const { dimensions, values } = fixed;
  const [matrix, vector] = [base.slice(), new Float64Array(dimensions)];
  for (const { index, weight, target } of terms) {
    addOuterProduct(matrix, fixed, index, weight);
    for (let f = 0; f < dimensions; f += 1) vector[f] = (vector[f] ?? 0) + target * (values[index * dimensions + f] ?? 0);
  }
  for (let f = 0; f < dimensions; f += 1) matrix[f * dimensions + f] = (matrix[f * dimensions + f] ?? 0) + ridge;
  return { matrix: mirrorUpperHalf(matrix, dimensions), vector };
}

/**
 * Solves normal equations by Cholesky decomposition.
 *
 * @param equations a symmetric matrix and the right side
 * @returns the solution; every entry NaN when the matrix is not positive definite to working precision
 */
export function solveNormalEquations(equations: NormalEquations): number[] {
  const { matrix, vector } = equations;
  // Without a target the answer is 0 whatever the matrix.
  if (vector.every((value) => value === 0)) return Array.from(vector, () => 0);
  const size = vector.length;
  const decomposition = new CholeskyDecomposition(Matrix.from1DArray(size, size, Array.from(matrix)));
  if (isSingular(decomposition, matrix, size)) return Array.from(vector, () => NaN);
  return decomposition.solve(Matrix.columnVector(Array.from(vector))).to1DArray();
}

/** A pivot this small a part of its diagonal entry is rounding: the true one may as well be 0. */
const SMALLEST_PIVOT = 1e-15;

function isSingular(decomposition: CholeskyDecomposition, matrix: Float64Array, size: number): boolean {
  if (!decomposition.isPositiveDefinite()) return true;
  const roots = decomposition.lowerTriangularMatrix.diagonal();
  return roots.some((root, place) => root * root <= size * SMALLEST_PIVOT * (matrix[place * size + place] ?? 0));
}
