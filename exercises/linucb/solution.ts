import { solve } from 'holdout';

type Arm = { A: number[][]; b: number[] };

/** Every arm is scored in its own context by estimate and width; the highest is pulled, and it alone learns from the reward. */
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

/** The ridge estimate of the reward, and alpha times how far off that estimate may be in this direction. */
function upperBound({ A, b }: Arm, x: number[], alpha: number): number {
  const theta = solve(A, b);
  const width = Math.sqrt(dot(x, solve(A, x)));
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
  // Within an arm solve asks for one size, and for finite numbers.
  for (const { length } of contexts) {
    if (length !== contexts[0]?.length) throw new RangeError('linUcbStep requires contexts of one size');
  }
}
