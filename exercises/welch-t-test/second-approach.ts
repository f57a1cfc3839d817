// Reads every value once and corrects mean and squares on the way (Welford), as a stream or a warehouse has to: no second pass, and no squares of large numbers that cancel.
import { studentTQuantile, studentTUpper } from 'holdout';

interface Running {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
}

export function welchT(control: number[], treatment: number[], alpha: number) {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`welchT requires 0 < alpha < 1, got ${alpha}`);
  const [a, b] = [control, treatment].map((values) => values.reduce(oneMore, { count: 0, mean: 0, squares: 0 })) as [Running, Running];
  if (Math.min(a.count, b.count) < 2) throw new RangeError('welchT requires at least 2 values in each group');
  const difference = b.mean - a.mean;
  const [partA, partB] = [a, b].map(({ count, squares }) => (squares < 1e-12 ? 0 : squares / (count - 1) / count)) as [number, number];
  const error = Math.sqrt(partA + partB);
  if (error === 0) return { difference, t: NaN, df: NaN, p: NaN, low: NaN, high: NaN };
  const share = partA / (partA + partB);
  const df = 1 / (share ** 2 / (a.count - 1) + (1 - share) ** 2 / (b.count - 1));
  const reach = studentTQuantile(1 - alpha / 2, df) * error;
  const p = 2 * studentTUpper(Math.abs(difference / error), df);
  return { difference, t: difference / error, df, p, low: difference - reach, high: difference + reach };
}

function oneMore({ count, mean, squares }: Running, value: number): Running {
  if (!Number.isFinite(value)) throw new RangeError(`welchT requires finite values, got ${value}`);
  const next = mean + (value - mean) / (count + 1);
  return { count: count + 1, mean: next, squares: squares + (value - mean) * (value - next) };
}
