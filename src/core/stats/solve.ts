/** Solution of a square system of linear equations. */
import { LuDecomposition, Matrix } from 'ml-matrix';
import { requireFiniteValues } from '#core/guards/require-finite.ts';

/**
 * The vector x with matrix x = vector, by LU decomposition with partial pivoting.
 *
 * Rows are scaled to a largest entry of 1 first, so that the verdict `singular` does not hang on the units of a row. It is
 * passed when a pivot is within rounding of 0 against its column.
 *
 * @param matrix n rows of n finite numbers, n >= 1
 * @param vector n finite numbers
 * @returns n numbers; all NaN when the matrix is singular
 * @throws {RangeError} when the matrix is not square, the vector not as long, or a number is not finite
 * @see Golub and Van Loan, Matrix Computations, 4th edition, section 3.4
 * @example solve([[2, 1], [1, 3]], [5, 10]) // [1, 3]
 */
export function solve(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  requireSquareSystem(matrix, vector);
  const scales = matrix.map(largestSize);
  if (scales.includes(0)) return vector.map(() => NaN);
  const scaled = matrix.map((row, index) => row.map((value) => value / (scales[index] as number)));
  const decomposition = new LuDecomposition(new Matrix(scaled));
  if (isSingular(scaled, decomposition.upperTriangularMatrix)) return vector.map(() => NaN);
  return decomposition.solve(Matrix.columnVector(vector.map((value, index) => value / (scales[index] as number)))).to1DArray();
}

function requireSquareSystem(matrix: readonly (readonly number[])[], vector: readonly number[]): void {
  if (matrix.length === 0) throw new RangeError('solve requires a matrix of at least one row, got none');
  for (const row of matrix) {
    if (row.length !== matrix.length) {
      throw new RangeError(`solve requires a square matrix, got ${matrix.length} rows and one of ${row.length} numbers`);
    }
    requireFiniteValues('solve', 'matrix', row);
  }
  if (vector.length !== matrix.length) {
    throw new RangeError(`solve requires a vector of ${matrix.length} numbers, got ${vector.length}`);
  }
  requireFiniteValues('solve', 'vector', vector);
}

function isSingular(matrix: readonly (readonly number[])[], upperTriangle: Matrix): boolean {
  const rounding = matrix.length * Number.EPSILON;
  return matrix.some((_, column) => {
    const pivot = Math.abs(upperTriangle.get(column, column));
    return pivot <= rounding * largestSize(matrix.map((row) => row[column] as number));
  });
}

function largestSize(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
