// fails: resamples that are all alike leave no width
// says: You take the standard deviation of the means and go a normal quantile to either side of the sample mean. That puts the bell shape back in which the bootstrap was meant to do without; read the ends off the means, as their quantiles.
// witness: [[2,4,9],[0.1,0.5,0.9,0.7,0.8,0.2,0.05,0.3,0.4,0.95,0.6,0.99],4,0.2]
// follows: the normal bootstrap interval, one of those that boot.ci in R offers
export function bootstrapCi(values: number[], uniforms: number[], resamples: number, alpha: number): { low: number; high: number } {
  requireLegal(values, uniforms, resamples, alpha);
  const n = values.length;
  const means = Array.from({ length: resamples }, (_, b) => {
    const drawn = values.map((_, i) => values[Math.floor((uniforms[b * n + i] as number) * n)] as number);
    return drawn.reduce((sum, value) => sum + value, 0) / n;
  });
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const centre = means.reduce((sum, value) => sum + value, 0) / resamples;
  const error = Math.sqrt(means.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (resamples - 1));
  const z = normalQuantileOf(1 - alpha / 2);
  return { low: mean - z * error, high: mean + z * error };
}
function requireLegal(values: number[], uniforms: number[], resamples: number, alpha: number): void {
  if (!Number.isInteger(resamples) || resamples < 1)
    throw new RangeError(`bootstrapCi requires an integer resamples >= 1, got ${resamples}`);
  if (values.length === 0 || !values.every(Number.isFinite)) throw new RangeError('bootstrapCi requires finite values, at least one');
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`bootstrapCi requires alpha inside (0, 1), got ${alpha}`);
  const needed = resamples * values.length;
  if (uniforms.length < needed) throw new RangeError(`bootstrapCi requires ${needed} uniforms, got ${uniforms.length}`);
}
/** By halving, with the series of the normal distribution. */
function normalQuantileOf(p: number): number {
  let [low, high] = [0, 4];
  for (let step = 0; step < 50; step += 1) {
    const z = (low + high) / 2;
    let [term, sum] = [z, z];
    for (let k = 3; k < 80; k += 2) sum += term *= (z * z) / k;
    if (0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) < p) low = z;
    else high = z;
  }
  return low;
}
