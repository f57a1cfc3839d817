// fails: the interval leaves 0 out exactly when p is below alpha
// says: Your interval is built with a quantile of the normal distribution, or of a t with endless degrees of freedom. The error was itself estimated from a few values; Student’s quantile with these degrees pays for that, and without it the interval is too narrow and disagrees with p.
// witness: [[1,2,3],[3,5,7,9],0.05]
import { studentTQuantile, studentTUpper } from 'holdout';
export function welchT(
  control: number[],
  treatment: number[],
  alpha: number,
): { difference: number; t: number; df: number; p: number; low: number; high: number } {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`welchT requires 0 < alpha < 1, got ${alpha}`);
  const [a, b] = [summarize('control', control), summarize('treatment', treatment)];
  const difference = b.mean - a.mean;
  const [partA, partB] = [a.variance / a.size, b.variance / b.size];
  const squaredError = partA + partB;
  if (squaredError === 0) return { difference, t: NaN, df: NaN, p: NaN, low: NaN, high: NaN };
  const standardError = Math.sqrt(squaredError);
  const t = difference / standardError;
  const df = squaredError ** 2 / (partA ** 2 / (a.size - 1) + partB ** 2 / (b.size - 1));
  const reach = studentTQuantile(1 - alpha / 2, 1e9) * standardError;
  return { difference, t, df, p: 2 * studentTUpper(Math.abs(t), df), low: difference - reach, high: difference + reach };
}

function summarize(name: string, values: number[]): { size: number; mean: number; variance: number } {
  const size = values.length;
  if (size < 2) throw new RangeError(`welchT requires at least 2 values of the ${name}, got ${size}`);
  for (const value of values) if (!Number.isFinite(value)) throw new RangeError(`welchT requires finite values, got ${value}`);
  const mean = values.reduce((sum, value) => sum + value, 0) / size;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  // What rounding leaves of equal values is no variance.
  return { size, mean, variance: squares < 1e-12 ? 0 : squares / (size - 1) };
}
