// fails: follows the definition
// says: Your ends are always one of the means, the one at the nearest rank. With few resamples the ends jump; here they lie on a straight line between the two neighbouring means, as quantile gives them.
// witness: [[2,4,9],[0.1,0.5,0.9,0.7,0.8,0.2,0.05,0.3,0.4,0.95,0.6,0.99],4,0.2]
// follows: the nearest-rank quantile, without interpolation
export function bootstrapCi(values: number[], uniforms: number[], resamples: number, alpha: number): { low: number; high: number } {
  requireLegal(values, uniforms, resamples, alpha);
  const n = values.length;
  const means = Array.from({ length: resamples }, (_, b) => {
    const drawn = values.map((_, i) => values[Math.floor((uniforms[b * n + i] as number) * n)] as number);
    return drawn.reduce((sum, value) => sum + value, 0) / n;
  });
  const sorted = means.sort((a, b) => a - b);
  const at = (p: number) => sorted[Math.max(0, Math.ceil(p * resamples) - 1)] as number;
  return { low: at(alpha / 2), high: at(1 - alpha / 2) };
}
function requireLegal(values: number[], uniforms: number[], resamples: number, alpha: number): void {
  if (!Number.isInteger(resamples) || resamples < 1)
    throw new RangeError(`bootstrapCi requires an integer resamples >= 1, got ${resamples}`);
  if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError('bootstrapCi requires finite values, at least one');
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`bootstrapCi requires alpha inside (0, 1), got ${alpha}`);
  const needed = resamples * values.length;
  if (uniforms.length < needed) throw new RangeError(`bootstrapCi requires ${needed} uniforms, got ${uniforms.length}`);
}
