// fails: follows the definition
// says: Your MRR averages only the people for whom something was found. A recommender could then raise it by failing some of them completely. A person who wanted something and found nothing in the top k has reciprocal rank 0 and stays in the mean.
// witness: [[{"ranked":[3],"relevant":[3]},{"ranked":[5],"relevant":[3]}],1]
export function mapAndMrr(users: { ranked: number[]; relevant: number[] }[], k: number): { map: number; mrr: number } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`mapAndMrr requires an integer k >= 1, got ${k}`);
  for (const { ranked } of users) {
    if (new Set(ranked).size < ranked.length) throw new RangeError('mapAndMrr requires ranked lists without repeats');
  }
  const scores = users.filter(({ relevant }) => relevant.length > 0).map(({ ranked, relevant }) => scoresOf(ranked, relevant, k));
  return {
    map: mean(scores.map((score) => score.averagePrecision)),
    mrr: mean(scores.map((score) => score.reciprocalRank).filter((value) => value > 0)),
  };
}

function scoresOf(ranked: number[], relevant: number[], k: number): { averagePrecision: number; reciprocalRank: number } {
  const wanted = new Set(relevant);
  const hitRanks = ranked.slice(0, k).flatMap((item, index) => (wanted.has(item) ? [index + 1] : []));
  const [first] = hitRanks;
  const precisionSum = hitRanks.reduce((total, rank, index) => total + (index + 1) / rank, 0);
  return { averagePrecision: precisionSum / wanted.size, reciprocalRank: first === undefined ? 0 : 1 / first };
}

function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
