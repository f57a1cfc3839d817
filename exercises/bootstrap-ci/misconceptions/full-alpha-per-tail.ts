// fails: follows the definition
// says: You cut off alpha at each end, so the interval leaves out twice what it promises: with an alpha of 0.05 it covers 90 %. Alpha is for both ends together, half of it for each.
// witness: [[2,4,9],[0.1,0.5,0.9,0.7,0.8,0.2,0.05,0.3,0.4,0.95,0.6,0.99],4,0.2]
import { quantile } from 'holdout';
export function bootstrapCi(values: number[], uniforms: number[], resamples: number, alpha: number): { low: number; high: number } {
  requireLegal(values, uniforms, resamples, alpha);
  const n = values.length;
  const means = Array.from({ length: resamples }, (_, b) => {
    const drawn = values.map((_, i) => values[Math.floor((uniforms[b * n + i] as number) * n)] as number);
    return drawn.reduce((sum, value) => sum + value, 0) / n;
  });
  return { low: quantile(means, alpha), high: quantile(means, 1 - alpha) };
}
function requireLegal(values: number[], uniforms: number[], resamples: number, alpha: number): void {
  if (!Number.isInteger(resamples) || resamples < 1)
    throw new RangeError(`bootstrapCi requires an integer resamples >= 1, got ${resamples}`);
  if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError('bootstrapCi requires finite values, at least one');
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`bootstrapCi requires alpha inside (0, 1), got ${alpha}`);
  const needed = resamples * values.length;
  if (uniforms.length < needed) throw new RangeError(`bootstrapCi requires ${needed} uniforms, got ${uniforms.length}`);
}
