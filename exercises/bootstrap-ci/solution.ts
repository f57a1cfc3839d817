import { quantile } from 'holdout';

/** The spread of the mean over samples drawn from the sample stands for its spread over samples drawn from the world. */
export function bootstrapCi(values: number[], uniforms: number[], resamples: number, alpha: number): { low: number; high: number } {
  requireLegal(values, uniforms, resamples, alpha);
  const n = values.length;
  const means = Array.from({ length: resamples }, (_, b) => {
    const drawn = values.map((_, i) => values[Math.floor((uniforms[b * n + i] as number) * n)] as number);
    return drawn.reduce((sum, value) => sum + value, 0) / n;
  });
  return { low: quantile(means, alpha / 2), high: quantile(means, 1 - alpha / 2) };
}

function requireLegal(values: number[], uniforms: number[], resamples: number, alpha: number): void {
  if (!Number.isInteger(resamples) || resamples < 1)
    throw new RangeError(`bootstrapCi requires an integer resamples >= 1, got ${resamples}`);
  if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError('bootstrapCi requires finite values, at least one');
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`bootstrapCi requires alpha inside (0, 1), got ${alpha}`);
  const needed = resamples * values.length;
  if (uniforms.length < needed) throw new RangeError(`bootstrapCi requires ${needed} uniforms, got ${uniforms.length}`);
}
