// fails: follows the definition
// says: Your reduction compares standard errors. The saving in people goes with the variance: half the variance means half the traffic, while the error has fallen by less than a third. Compare the squares.
// witness: [[2,4,6,8],[3,4,8,9],[1,6,8,9],[4,8,9,13]]
export function cuped(
  preA: number[],
  postA: number[],
  preB: number[],
  postB: number[],
): { theta: number; difference: number; standardError: number; varianceReduction: number } {
  requireArm('A', preA, postA);
  requireArm('B', preB, postB);
  const theta = slope([...preA, ...preB], [...postA, ...postB]);
  if (Number.isNaN(theta)) return { theta: NaN, difference: NaN, standardError: NaN, varianceReduction: NaN };
  const adjust = (pre: number[], post: number[]) => post.map((value, unit) => value - theta * (pre[unit] ?? NaN));
  const [adjustedA, adjustedB] = [adjust(preA, postA), adjust(preB, postB)];
  const squaredError = squaredErrorOf(adjustedA, adjustedB);
  const raw = squaredErrorOf(postA, postB);
  return {
    theta,
    difference: mean(adjustedB) - mean(adjustedA),
    standardError: Math.sqrt(squaredError),
    varianceReduction: raw === 0 ? NaN : 1 - Math.sqrt(squaredError / raw),
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
