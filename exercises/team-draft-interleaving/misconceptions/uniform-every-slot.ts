// fails: follows the definition
// says: You read the uniform that stands at the number of the slot, so those of the slots without a toss are lost. The uniforms are a stream: the next toss takes the next one, however many slots lie between.
// witness: [[1,2,3,4],[2,5,1,6],4,[0.7,0.3,0.9,0.8],[0,3]]
export function teamDraft(
  a: number[],
  b: number[],
  k: number,
  uniforms: number[],
  clicked: number[],
): { list: number[]; teams: string; creditA: number; creditB: number } {
  requireDraft(a, b, k);
  const list: number[] = [];
  let [teams, lead] = ['', 0];
  const best = (ranking: number[]) => ranking.find((item) => !list.includes(item));
  while (list.length < k) {
    const [bestOfA, bestOfB] = [best(a), best(b)];
    if (bestOfA === undefined && bestOfB === undefined) break;
    const isA = lead === 0 ? drawn(uniforms, list.length) < 0.5 : lead < 0;
    // Who has nothing left to add passes.
    const picksA = isA ? bestOfA !== undefined : bestOfB === undefined;
    list.push((picksA ? bestOfA : bestOfB) as number);
    teams += picksA ? 'A' : 'B';
    lead += picksA ? 1 : -1;
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
