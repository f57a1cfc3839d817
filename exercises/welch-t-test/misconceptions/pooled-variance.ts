// fails: follows the definition
// says: You pool the two variances into one, which is Student’s test. It assumes that the treatment leaves the spread alone; when it does not, and the groups differ in size, its false alarms are too many or too few at any sample size. Let each group keep its own variance.
// witness: [[1,2,3],[3,5,7,9],0.05]
// follows: Student’s t test with one pooled variance, the default of scipy.stats.ttest_ind
import { studentTQuantile, studentTUpper } from 'holdout';
export function welchT(
  control: number[],
  treatment: number[],
  alpha: number,
): { difference: number; t: number; df: number; p: number; low: number; high: number } {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`welchT requires 0 < alpha < 1, got ${alpha}`);
  const [a, b] = [summarize('control', control), summarize('treatment', treatment)];
  const difference = b.mean - a.mean;
  const pooled = ((a.size - 1) * a.variance + (b.size - 1) * b.variance) / (a.size + b.size - 2);
  const squaredError = pooled / a.size + pooled / b.size;
  if (squaredError === 0) return { difference, t: NaN, df: NaN, p: NaN, low: NaN, high: NaN };
  const standardError = Math.sqrt(squaredError);
  const t = difference / standardError;
  const df = a.size + b.size - 2;
  const reach = studentTQuantile(1 - alpha / 2, df) * standardError;
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
