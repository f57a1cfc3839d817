// Adjusts no unit at all: the same answer from means, variances and covariances of each arm, which is how a warehouse with millions of units has to do it.
export function cuped(preA: number[], postA: number[], preB: number[], postB: number[]) {
  const [a, b] = [momentsOf(preA, postA), momentsOf(preB, postB)];
  const [n, gapX, gapY] = [a.n + b.n, b.x - a.x, b.y - a.y];
  // Scatter inside the arms, and what the gap between their means adds to it.
  const between = (a.n * b.n) / n;
  const squares = a.xx + b.xx + between * gapX * gapX;
  const theta = squares < 1e-12 ? NaN : (a.xy + b.xy + between * gapX * gapY) / squares;
  const errorOf = (arm: typeof a, slope: number) => Math.max(0, arm.yy - 2 * slope * arm.xy + slope * slope * arm.xx) / (arm.n - 1) / arm.n;
  const squaredError = Number.isNaN(theta) ? NaN : errorOf(a, theta) + errorOf(b, theta);
  const raw = errorOf(a, 0) + errorOf(b, 0);
  return {
    theta,
    difference: gapY - theta * gapX,
    standardError: Math.sqrt(squaredError),
    varianceReduction: raw === 0 ? NaN : 1 - squaredError / raw,
  };
}

function momentsOf(pre: number[], post: number[]) {
  const n = pre.length;
  if (n < 2 || post.length !== n)
    throw new RangeError(`cuped requires 2 units or more, each with both values, got ${n} and ${post.length}`);
  if (![...pre, ...post].every(Number.isFinite)) throw new RangeError('cuped requires finite values');
  const [x, y] = [pre, post].map((values) => values.reduce((sum, value) => sum + value, 0) / n) as [number, number];
  const sumOf = (term: (dx: number, dy: number) => number) =>
    pre.reduce((sum, value, unit) => sum + term(value - x, (post[unit] as number) - y), 0);
  return { n, x, y, xx: sumOf((dx) => dx * dx), yy: sumOf((_, dy) => dy * dy), xy: sumOf((dx, dy) => dx * dy) };
}
