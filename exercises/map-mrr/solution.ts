/** Two numbers for each person who had something to find, then the mean of each. */
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
  // The hit at place `index` of this list is the hit number index + 1, so the precision at its rank is (index + 1) / rank.
  const precisionSum = hitRanks.reduce((total, rank, index) => total + (index + 1) / rank, 0);
  return { averagePrecision: precisionSum / wanted.size, reciprocalRank: first === undefined ? 0 : 1 / first };
}

/** NaN for no values: 0 / 0. */
function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
