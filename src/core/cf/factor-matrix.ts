/** Factor vectors in one block of memory, for the inner loops of alternating least squares. */
import { requireVectors, type Vector } from '#core/models/vectors.ts';

export interface FactorMatrix {
  readonly rows: number;
  readonly dimensions: number;
  /** Row after row. */
  readonly values: Float64Array;
}

/**
 * Copies vectors into one block.
 *
 * @param caller the function whose caller is told of a mistake
 * @param name what its caller calls the vectors
 * @param vectors vectors of one length >= 1, at least one
 * @returns the block
 * @throws {RangeError} when there is no vector, one is empty or not finite, or lengths differ
 */
export function factorMatrix(caller: string, name: string, vectors: readonly Vector[]): FactorMatrix {
  const dimensions = requireVectors(caller, name, vectors);
  if (dimensions === 0) throw new RangeError(`${caller} requires at least one vector of at least one number in ${name}, got none`);
  const values = new Float64Array(vectors.length * dimensions);
  vectors.forEach((vector, row) => {
    values.set(vector, row * dimensions);
  });
  return { rows: vectors.length, dimensions, values };
}

/**
 * The rows as plain arrays.
 *
 * @param matrix a block of factor vectors
 * @returns a new array for each row
 */
export function factorRows(matrix: FactorMatrix): number[][] {
  const { rows, dimensions, values } = matrix;
  return Array.from({ length: rows }, (_, row) => Array.from(values.subarray(row * dimensions, (row + 1) * dimensions)));
}

/**
 * Adds weight x y y' of one row y to the upper half of a square matrix, row after row in one block.
 *
 * @param target the square matrix, changed in place: it belongs to the caller alone
 * @param factors block that y is a row of
 * @param row place of y
 * @param weight any finite number
 */
export function addOuterProduct(target: Float64Array, factors: FactorMatrix, row: number, weight: number): void {
  const { dimensions, values } = factors;
  const start = row * dimensions;
  for (let a = 0; a < dimensions; a += 1) {
    const scaled = weight * (values[start + a] ?? 0);
    for (let b = a; b < dimensions; b += 1) {
      const place = a * dimensions + b;
      target[place] = (target[place] ?? 0) + scaled * (values[start + b] ?? 0);
    }
  }
}

/**
 * Copies the upper half of a square matrix onto the lower, so that it is symmetric to the last bit.
 *
 * @param matrix square, row after row, changed in place
 * @param size number of rows
 * @returns the same matrix
 */
export function mirrorUpperHalf(matrix: Float64Array, size: number): Float64Array {
  for (let row = 1; row < size; row += 1) {
    for (let column = 0; column < row; column += 1) matrix[row * size + column] = matrix[column * size + row] ?? 0;
  }
  return matrix;
}

/**
 * Y'Y: the sum of y y' over all rows.
 *
 * @param factors the block Y
 * @returns a symmetric square matrix, row after row
 */
export function gramMatrix(factors: FactorMatrix): Float64Array {
  const gram = new Float64Array(factors.dimensions ** 2);
  for (let row = 0; row < factors.rows; row += 1) addOuterProduct(gram, factors, row, 1);
  return mirrorUpperHalf(gram, factors.dimensions);
}

/**
 * Dot product of a row of one block with a row of another of as many dimensions.
 *
 * @param a a block
 * @param rowOfA place in it
 * @param b a block
 * @param rowOfB place in it
 * @returns the dot product
 */
export function rowDot(a: FactorMatrix, rowOfA: number, b: FactorMatrix, rowOfB: number): number {
  let sum = 0;
  for (let f = 0; f < a.dimensions; f += 1) sum += (a.values[rowOfA * a.dimensions + f] ?? 0) * (b.values[rowOfB * b.dimensions + f] ?? 0);
  return sum;
}

/**
 * Copies the vectors of users and of items into a block each.
 *
 * @param caller the function whose caller is told of a mistake
 * @param userFactors vectors by user, at least one, of one length >= 1
 * @param itemFactors vectors by item, at least one, of that length
 * @returns both blocks
 * @throws {RangeError} when factorMatrix refuses one of them, or their lengths differ
 */
export function factorPair(
  caller: string,
  userFactors: readonly (readonly number[])[],
  itemFactors: readonly (readonly number[])[],
): [FactorMatrix, FactorMatrix] {
  const [users, items] = [factorMatrix(caller, 'userFactors', userFactors), factorMatrix(caller, 'itemFactors', itemFactors)];
  if (users.dimensions !== items.dimensions)
    throw new RangeError(`${caller} requires factors of equal length, got ${users.dimensions} and ${items.dimensions}`);
  return [users, items];
}

/**
 * Sum of the squares of some numbers.
 *
 * @param values any numbers
 * @returns >= 0
 */
export function sumOfSquares(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
