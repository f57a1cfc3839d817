// fails: the order of the rows changes nothing
// says: Items of equal score stand in your ranking as they happen to stand in the array. Load the file in another order, and the same model gets another NDCG. Give every rank of a tie the mean grade of the whole group.
// witness: [[0,2],[1,1],1]
// follows: ties broken by the order of the input, as a stable sort leaves them
export function ndcgWithTies(grades: number[], scores: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`ndcgWithTies requires an integer k >= 1, got ${k}`);
  if (grades.length !== scores.length) throw new RangeError(`ndcgWithTies requires as many scores as grades, got ${scores.length}`);
  if (!scores.every(Number.isFinite)) throw new RangeError('ndcgWithTies requires finite scores');
  for (const grade of grades) {
    if (!Number.isFinite(grade) || grade < 0) throw new RangeError(`ndcgWithTies requires finite grades >= 0, got ${grade}`);
  }
  const groups = tiedGrades(grades, scores);
  const expectedGains = groups.flat();
  const idealGains = grades.toSorted((a, b) => b - a);
  const ideal = dcg(idealGains, k);
  return ideal === 0 ? NaN : dcg(expectedGains, k) / ideal;
}

function tiedGrades(grades: number[], scores: number[]): number[][] {
  const groups = new Map<number, number[]>();
  for (const [index, score] of scores.entries()) {
    groups.set(score, [...(groups.get(score) ?? []), grades[index] ?? NaN]);
  }
  return [...groups].sort(([a], [b]) => b - a).map(([, members]) => members);
}

function dcg(gains: number[], k: number): number {
  return gains.slice(0, k).reduce((total, gain, index) => total + gain / Math.log2(index + 2), 0);
}
