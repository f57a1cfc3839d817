// fails: uniforms of 0 draw the first user of A, and of 0.99 the last of B
// says: You draw all users together, so a resample may hold many of A and few of B, or nobody of one group. The two group sizes were not left to chance, and letting them vary adds noise that the gap does not have. Draw A's users among A and then B's among B, as many as there are.
// witness: [[{"group":"A","grades":[1,0]},{"group":"A","grades":[0,1]},{"group":"B","grades":[0,1]},{"group":"B","grades":[0,0,1]},{"group":"B","grades":[0,0]}],2,[0.17,0.94,0.29,0.58,0.71,0.83,0.17,0.41,0.17,0.41,0.94,0.58,0.5,0.5,0.5],3,0.2]
import { quantile } from 'holdout';

type User = { group: 'A' | 'B'; grades: number[] };

/** By how much A is served better than B, and how far chance in who was there could move that. */
export function groupNdcgGap(
  users: User[],
  k: number,
  uniforms: number[],
  resamples: number,
  alpha: number,
): { a: number; b: number; gap: number; low: number; high: number } {
  refuseIllegal(k, resamples, alpha);
  // Once for each user: a resample only draws among these numbers.
  const [inA, inB] = [definedScores(users, 'A', k), definedScores(users, 'B', k)];
  const [a, b] = [mean(inA), mean(inB)];
  if (inA.length === 0 || inB.length === 0) return { a, b, gap: NaN, low: NaN, high: NaN };
  const size = inA.length + inB.length;
  if (uniforms.length < size * resamples) {
    throw new RangeError(
      `groupNdcgGap requires ${size * resamples} uniforms for ${resamples} resamples of ${size}, got ${uniforms.length}`,
    );
  }
  const everyone = users.map((user) => ({ group: user.group, score: ndcg(user.grades, k) })).filter(({ score }) => !Number.isNaN(score));
  const all = Array.from({ length: resamples }, (_, resample) => {
    const own = uniforms.slice(resample * size, (resample + 1) * size);
    const drawn = own.map((uniform) => everyone[Math.floor(uniform * size)]);
    const scoresOf = (group: string) => drawn.flatMap((one) => (one?.group === group ? [one.score] : []));
    return mean(scoresOf('A')) - mean(scoresOf('B'));
  });
  const gaps = all.filter((gap) => !Number.isNaN(gap));
  return { a, b, gap: a - b, low: quantile(gaps, alpha / 2), high: quantile(gaps, 1 - alpha / 2) };
}

/** In the order of the users; without those who had nothing relevant to find. */
function definedScores(users: User[], group: string, k: number): number[] {
  const scores = users.filter((user) => user.group === group).map((user) => ndcg(user.grades, k));
  return scores.filter((score) => !Number.isNaN(score));
}

function ndcg(grades: number[], k: number): number {
  const bestOrder = grades.toSorted((one, other) => other - one);
  return dcg(grades, k) / dcg(bestOrder, k);
}

function dcg(grades: number[], k: number): number {
  return grades.slice(0, k).reduce((total, grade, index) => total + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function refuseIllegal(k: number, resamples: number, alpha: number): void {
  for (const [name, value] of Object.entries({ k, resamples })) {
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`groupNdcgGap requires an integer ${name} >= 1, got ${value}`);
  }
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`groupNdcgGap requires 0 < alpha < 1, got ${alpha}`);
}
