// fails: every clicked slot is credited to one team
// says: You credit every ranking that holds the clicked item. Only one team put it into the list, and a click that counts for both says nothing about either: go by the letter of the slot.
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
  const best = (ranking: number[]) => ranking.find((item) => !list.includes(item));
  while (list.length < k) {
    const [bestOfA, bestOfB] = [best(a), best(b)];
    if (bestOfA === undefined && bestOfB === undefined) break;
    const isA = lead === 0 ? drawn(uniforms, tosses++) < 0.5 : lead < 0;
    // Who has nothing left to add passes.
    const picksA = isA ? bestOfA !== undefined : bestOfB === undefined;
    list.push((picksA ? bestOfA : bestOfB) as number);
    teams += picksA ? 'A' : 'B';
    lead += picksA ? 1 : -1;
  }
  const items = [...new Set(clicked)].flatMap((slot) => list.slice(slot, slot + 1));
  const credit = (ranking: number[]) => items.filter((item) => ranking.includes(item)).length;
  return { list, teams, creditA: credit(a), creditB: credit(b) };
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
