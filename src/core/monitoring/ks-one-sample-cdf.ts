/** Exact distribution function of the one-sample Kolmogorov-Smirnov statistic, by powers of Durbin's matrix. */
import { exp, ln } from '#core/stats/portable-math.ts';

type Matrix = readonly Float64Array[];

/**
 * P(D <= d) for the two-sided statistic of n uniform numbers: the middle entry of n!/n^n times the n-th power of a matrix.
 *
 * @param n sample size, an integer >= 1
 * @param d the statistic, in (0, 1); the matrix has about 2 n d rows
 * @returns a probability, in [0, 1]
 * @see Marsaglia, Tsang and Wang, "Evaluating Kolmogorov's Distribution", Journal of Statistical Software 8(18), 2003
 */
export function ksOneSampleCdf(n: number, d: number): number {
  if (n * d <= 0.5) return 0;
  const middle = Math.ceil(n * d) - 1;
  const power = matrixPower(durbinMatrix(n, d), n);
  // Each factor was taken over e to keep the power in range; n! e^n / n^n makes up for both.
  let logScale = 0;
  for (let i = 1; i <= n; i += 1) logScale += 1 + ln(i / n);
  return Math.min(1, (power[middle]?.[middle] as number) * exp(logScale));
}

/** Durbin's matrix divided by e. */
function durbinMatrix(n: number, d: number): Matrix {
  const ceiling = Math.ceil(n * d);
  const rest = ceiling - n * d;
  const size = 2 * ceiling - 1;
  const corner = Math.max(0, 2 * rest - 1) ** size;
  const inverseFactorials = [1];
  for (let i = 1; i <= size; i += 1) inverseFactorials.push((inverseFactorials[i - 1] as number) / i);
  return Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (__, column) => {
      const order = row - column + 1;
      if (order < 0) return 0;
      const left = column === 0 ? rest ** (row + 1) : 0;
      const below = row === size - 1 ? rest ** (size - column) : 0;
      const both = column === 0 && row === size - 1 ? corner : 0;
      return ((1 - left - below + both) * (inverseFactorials[order] as number)) / Math.E;
    }),
  );
}

function matrixPower(matrix: Matrix, exponent: number): Matrix {
  if (exponent === 1) return matrix;
  const half = matrixPower(matrix, Math.floor(exponent / 2));
  const square = product(half, half);
  return exponent % 2 === 0 ? square : product(square, matrix);
}

function product(left: Matrix, right: Matrix): Matrix {
  return left.map((row) => {
    const result = new Float64Array(right.length);
    for (const [inner, factor] of row.entries()) {
      const other = right[inner] as Float64Array;
      for (let column = 0; column < result.length; column += 1) {
        result[column] = (result[column] as number) + factor * (other[column] as number);
      }
    }
    return result;
  });
}
