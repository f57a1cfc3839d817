// fails: follows the definition
// says: You toss once and take strict turns from there. The team that wins the toss then holds the better half of every pair of slots all the way down. Toss again whenever both teams have equally many items.
// witness: [[1,2,3,4],[5,6,7,8],4,[0.7,0.3,0.9,0.8],[0,3]]
export function teamDraft(
  a: number[],
  b: number[],
  k: number,
  uniforms: number[],
  clicked: number[],
): { list: number[]; teams: string; creditA: number; creditB: number } {
  requireDraft(a, b, k);
  const list: number[] = [];
  let teams = '';
  const best = (ranking: number[]) => ranking.find((item) => !list.includes(item));
  while (list.length < k) {
    const [bestOfA, bestOfB] = [best(a), best(b)];
    if (bestOfA === undefined && bestOfB === undefined) break;
    const isA = list.length % 2 === 0 ? drawn(uniforms, 0) < 0.5 : drawn(uniforms, 0) >= 0.5;
    // Who has nothing left to add passes.
    const picksA = isA ? bestOfA !== undefined : bestOfB === undefined;
    list.push((picksA ? bestOfA : bestOfB) as number);
    teams += picksA ? 'A' : 'B';
  }
  const credit = (team: string) => [...new Set(clicked)].filter((slot) => teams[slot] === team).length;
  return { list, teams, creditA: credit('A'), creditB: credit('B') };
}
function requireDraft(a: number[], b: number[], k: number): void {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`teamDraft requires an integer k >= 1, got ${k}`);
  for (const ranking of [a, b]) {
    if (new Set(ranking).size < ranking.length) throw new RangeError(`teamDraft requires rankings without repeats, got ${ranking}`);
  }
}
function drawn(uniforms: number[], index: number): number {
  const uniform = uniforms[index];
  if (uniform === undefined) throw new RangeError(`teamDraft requires more than ${uniforms.length} uniforms`);
  return uniform;
}
