// fails: no item is listed twice
// says: Each of your rankings goes down its own items and never looks at the list, so an item that both hold is shown twice. A picker takes its best item that is not listed yet, whoever listed it.
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
  let [teams, lead, tosses] = ['', 0, 0];
  let [ofA, ofB] = [0, 0];
  while (list.length < k) {
    const [bestOfA, bestOfB] = [a[ofA], b[ofB]];
    if (bestOfA === undefined && bestOfB === undefined) break;
    const isA = lead === 0 ? drawn(uniforms, tosses++) < 0.5 : lead < 0;
    const picksA = isA ? bestOfA !== undefined : bestOfB === undefined;
    list.push((picksA ? bestOfA : bestOfB) as number);
    if (picksA) ofA += 1;
    else ofB += 1;
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
