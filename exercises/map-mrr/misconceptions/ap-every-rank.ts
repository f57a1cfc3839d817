// fails: follows the definition
// says: You add the precision of every rank down to k. Misses then earn a share of the hits above them, and the sum can pass the number of relevant items. Add a precision only where the item at that rank is relevant.
// witness: [[{"ranked":[3,5],"relevant":[3]}],2]
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
  const precisionSum = ranked
    .slice(0, k)
    .reduce((total, _, index) => total + hitRanks.filter((rank) => rank <= index + 1).length / (index + 1), 0);
  return { averagePrecision: precisionSum / wanted.size, reciprocalRank: first === undefined ? 0 : 1 / first };
}

function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
