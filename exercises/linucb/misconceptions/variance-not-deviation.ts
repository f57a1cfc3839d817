// fails: follows the definition
// says: Your bonus is the variance of the estimate, without the root. The bound lies alpha standard deviations above the estimate; without the root, an arm seldom pulled gets far more than its due, and a well-known one almost nothing.
// witness: [[{"A":[[2,1],[1,3]],"b":[1,0]},{"A":[[1,0],[0,1]],"b":[0,0.5]}],[[1,2],[1,0]],1,2]
import { solve } from 'holdout';
type Arm = { A: number[][]; b: number[] };
export function linUcbStep(
  arms: Arm[],
  contexts: number[][],
  alpha: number,
  reward: number,
): { chosen: number; scores: number[]; arms: Arm[] } {
  requireLegal(arms, contexts, alpha, reward);
  const scores = arms.map((arm, index) => upperBound(arm, contexts[index] ?? [], alpha));
  const chosen = scores.indexOf(Math.max(...scores));
  const after = arms.map((arm, index) => (index === chosen ? learn(arm, contexts[index] ?? [], reward) : arm));
  return { chosen, scores, arms: after };
}
function upperBound({ A, b }: Arm, x: number[], alpha: number): number {
  const theta = solve(A, b);
  const width = dot(x, solve(A, x));
  return dot(theta, x) + alpha * width;
}
function learn({ A, b }: Arm, x: number[], reward: number): Arm {
  return {
    A: A.map((row, i) => row.map((value, j) => value + (x[i] ?? NaN) * (x[j] ?? NaN))),
    b: b.map((value, i) => value + reward * (x[i] ?? NaN)),
  };
}
function dot(a: number[], b: number[]): number {
  return a.reduce((total, value, index) => total + value * (b[index] ?? NaN), 0);
}
function requireLegal(arms: Arm[], contexts: number[][], alpha: number, reward: number): void {
  if (arms.length === 0) throw new RangeError('linUcbStep requires at least one arm, got none');
  if (arms.length !== contexts.length) throw new RangeError(`linUcbStep requires a context for every arm, got ${contexts.length}`);
  if (!Number.isFinite(alpha) || alpha < 0) throw new RangeError(`linUcbStep requires a finite alpha >= 0, got ${alpha}`);
  if (!Number.isFinite(reward)) throw new RangeError(`linUcbStep requires a finite reward, got ${reward}`);
  const size = contexts[0]?.length;
  for (const [index, { A, b }] of arms.entries()) {
    const vectors = [contexts[index] ?? [], b, ...A];
    if (A.length !== size || vectors.some((vector) => vector.length !== size)) {
      throw new RangeError(`linUcbStep requires contexts, A and b of one size, arm ${index} has others`);
    }
    if (!vectors.flat().every(Number.isFinite)) throw new RangeError(`linUcbStep requires finite numbers, arm ${index} has others`);
  }
}
