// fails: one good item among m tied ones, k = 1: one in m
// says: Where a tie reaches across rank k you average only the members that come first in the array. Any of the tied items may land above the cut, so the mean is over all of them; the cut decides how many ranks count, and not whose grades.
// witness: [[0,2],[1,1],1]
export function ndcgWithTies(grades: number[], scores: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`ndcgWithTies requires an integer k >= 1, got ${k}`);
  if (grades.length !== scores.length) throw new RangeError(`ndcgWithTies requires as many scores as grades, got ${scores.length}`);
  if (!scores.every(Number.isFinite)) throw new RangeError('ndcgWithTies requires finite scores');
  for (const grade of grades) {
    if (!Number.isFinite(grade) || grade < 0) throw new RangeError(`ndcgWithTies requires finite grades >= 0, got ${grade}`);
  }
  const groups = tiedGrades(grades, scores);
  const expectedGains = groups.flatMap((members, place) => {
    const above = groups.slice(0, place).flat().length;
    const fitting = members.slice(0, Math.max(1, k - above));
    return members.map(() => meanOf(fitting));
  });
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

function meanOf(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
