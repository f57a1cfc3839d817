// fails: two tied items: the mean of what their two orders score
// says: You let the best item of a tie go first. A model that gives everything the same score would come out as perfect, though it has not ranked at all. Average the group instead of sorting it.
// witness: [[0,2],[1,1],1]
export function ndcgWithTies(grades: number[], scores: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`ndcgWithTies requires an integer k >= 1, got ${k}`);
  if (grades.length !== scores.length) throw new RangeError(`ndcgWithTies requires as many scores as grades, got ${scores.length}`);
  if (!scores.every(Number.isFinite)) throw new RangeError('ndcgWithTies requires finite scores');
  for (const grade of grades) {
    if (!Number.isFinite(grade) || grade < 0) throw new RangeError(`ndcgWithTies requires finite grades >= 0, got ${grade}`);
  }
  const groups = tiedGrades(grades, scores);
  const expectedGains = groups.flatMap((members) => members.toSorted((a, b) => b - a));
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
