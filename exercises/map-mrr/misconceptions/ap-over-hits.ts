// fails: follows the definition
// says: Each list is divided by the hits it happened to find, so a relevant item that never appears costs nothing, and dropping a late hit can even raise the score. Average precision divides by everything the person wanted; what was missed counts as precision 0.
// witness: [[{"ranked":[3],"relevant":[3,4]}],1]
// follows: average precision divided by the hits found, the mean of the precisions that were seen
export function mapAndMrr(users: { ranked: number[]; relevant: number[] }[], k: number): { map: number; mrr: number } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`mapAndMrr requires an integer k >= 1, got ${k}`);
  for (const { ranked } of users) {
    if (new Set(ranked).size < ranked.length) throw new RangeError('mapAndMrr requires ranked lists without repeats');
  }
  const scores = users.filter(({ relevant }) => relevant.length > 0).map(({ ranked, relevant }) => scoresOf(ranked, relevant, k));
  return { map: mean(scores.map((score) => score.averagePrecision)), mrr: mean(scores.map((score) => score.reciprocalRank)) };
}

function scoresOf(ranked: number[], relevant: number[], k: number): { averagePrecision: number; reciprocalRank: number } {
  const wanted = new Set(relevant);
  const hitRanks = ranked.slice(0, k).flatMap((item, index) => (wanted.has(item) ? [index + 1] : []));
  const [first] = hitRanks;
  const precisionSum = hitRanks.reduce((total, rank, index) => total + (index + 1) / rank, 0);
  return {
    averagePrecision: hitRanks.length === 0 ? 0 : precisionSum / hitRanks.length,
    reciprocalRank: first === undefined ? 0 : 1 / first,
  };
}

function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
