// fails: people with nothing relevant change nothing
// says: You count a person with nothing relevant as 0 and keep them in the means. No ranking could have scored for them, so their value is undefined, not bad: leave them out, and when nobody is left both means are NaN.
// witness: [[{"ranked":[3],"relevant":[3]},{"ranked":[3],"relevant":[]}],1]
// follows: 0 for a user without relevant items, kept in the mean, as in trec_eval
export function mapAndMrr(users: { ranked: number[]; relevant: number[] }[], k: number): { map: number; mrr: number } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`mapAndMrr requires an integer k >= 1, got ${k}`);
  for (const { ranked } of users) {
    if (new Set(ranked).size < ranked.length) throw new RangeError('mapAndMrr requires ranked lists without repeats');
  }
  const scores = users.map(({ ranked, relevant }) => scoresOf(ranked, relevant, k));
  return { map: mean(scores.map((score) => score.averagePrecision)), mrr: mean(scores.map((score) => score.reciprocalRank)) };
}

function scoresOf(ranked: number[], relevant: number[], k: number): { averagePrecision: number; reciprocalRank: number } {
  const wanted = new Set(relevant);
  const hitRanks = ranked.slice(0, k).flatMap((item, index) => (wanted.has(item) ? [index + 1] : []));
  const [first] = hitRanks;
  const precisionSum = hitRanks.reduce((total, rank, index) => total + (index + 1) / rank, 0);
  return { averagePrecision: wanted.size === 0 ? 0 : precisionSum / wanted.size, reciprocalRank: first === undefined ? 0 : 1 / first };
}

function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
