// fails: a past in another unit changes theta alone
// says: You subtract the past as it is, which is a change score. It is right only if a unit of the past foretells exactly one unit of the present; where habits are loose it adds more noise than it removes. Estimate the slope.
// witness: [[2,4,6,8],[3,4,8,9],[1,6,8,9],[4,8,9,13]]
// follows: the change score, post minus pre
export function cuped(
  preA: number[],
  postA: number[],
  preB: number[],
  postB: number[],
): { theta: number; difference: number; standardError: number; varianceReduction: number } {
  requireArm('A', preA, postA);
  requireArm('B', preB, postB);
  const theta = slope([...preA, ...preB]);
  if (Number.isNaN(theta)) return { theta: NaN, difference: NaN, standardError: NaN, varianceReduction: NaN };
  const adjust = (pre: number[], post: number[]) => post.map((value, unit) => value - theta * (pre[unit] ?? NaN));
  const [adjustedA, adjustedB] = [adjust(preA, postA), adjust(preB, postB)];
  const squaredError = squaredErrorOf(adjustedA, adjustedB);
  const raw = squaredErrorOf(postA, postB);
  return {
    theta,
    difference: mean(adjustedB) - mean(adjustedA),
    standardError: Math.sqrt(squaredError),
    varianceReduction: raw === 0 ? NaN : 1 - squaredError / raw,
  };
}

function slope(pre: number[]): number {
  const centre = mean(pre);
  const squares = sum(pre.map((value) => (value - centre) ** 2));
  return squares < 1e-12 ? NaN : 1;
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
