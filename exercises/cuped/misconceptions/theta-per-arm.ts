// fails: arms with the same mean past keep the raw difference
// says: You fit a slope in each arm and adjust each with its own. Then the two arms are put on different scales, and the difference between them is partly a difference of slopes. One theta, taken over the units of both arms, has to serve everybody.
// witness: [[2,4,6,8],[3,4,8,9],[1,6,8,9],[4,8,9,13]]
export function cuped(
  preA: number[],
  postA: number[],
  preB: number[],
  postB: number[],
): { theta: number; difference: number; standardError: number; varianceReduction: number } {
  requireArm('A', preA, postA);
  requireArm('B', preB, postB);
  const [thetaA, thetaB] = [slope(preA, postA), slope(preB, postB)];
  const theta = (thetaA + thetaB) / 2;
  if (Number.isNaN(theta)) return { theta: NaN, difference: NaN, standardError: NaN, varianceReduction: NaN };
  const adjust = (pre: number[], post: number[], own: number) => post.map((value, unit) => value - own * (pre[unit] ?? NaN));
  const [adjustedA, adjustedB] = [adjust(preA, postA, thetaA), adjust(preB, postB, thetaB)];
  const squaredError = squaredErrorOf(adjustedA, adjustedB);
  const raw = squaredErrorOf(postA, postB);
  return {
    theta,
    difference: mean(adjustedB) - mean(adjustedA),
    standardError: Math.sqrt(squaredError),
    varianceReduction: raw === 0 ? NaN : 1 - squaredError / raw,
  };
}

/** How much post grows with each unit of pre; NaN when pre is the same everywhere. */
function slope(pre: number[], post: number[]): number {
  const [centre, level] = [mean(pre), mean(post)];
  const together = sum(pre.map((value, unit) => (value - centre) * ((post[unit] ?? NaN) - level)));
  const squares = sum(pre.map((value) => (value - centre) ** 2));
  return squares < 1e-12 ? NaN : together / squares;
}

/** Of the difference between the means, each arm with a variance of its own. */
function squaredErrorOf(a: number[], b: number[]): number {
  return variance(a) / a.length + variance(b) / b.length;
}

function requireArm(arm: string, pre: number[], post: number[]): void {
  if (pre.length !== post.length) throw new RangeError(`cuped requires as many values before as after in arm ${arm}`);
  if (pre.length < 2) throw new RangeError(`cuped requires at least 2 units in arm ${arm}, got ${pre.length}`);
  const wrong = [...pre, ...post].find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`cuped requires finite values, got ${wrong}`);
}

function variance(values: number[]): number {
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}

const mean = (values: number[]): number => sum(values) / values.length;
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
