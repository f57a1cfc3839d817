/** The NDCG to be expected when each group of equal scores is put in a random order. */
export function ndcgWithTies(grades: number[], scores: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`ndcgWithTies requires an integer k >= 1, got ${k}`);
  if (grades.length !== scores.length) throw new RangeError(`ndcgWithTies requires as many scores as grades, got ${scores.length}`);
  if (!scores.every(Number.isFinite)) throw new RangeError('ndcgWithTies requires finite scores');
  for (const grade of grades) {
    if (!Number.isFinite(grade) || grade < 0) throw new RangeError(`ndcgWithTies requires finite grades >= 0, got ${grade}`);
  }
  const groups = tiedGrades(grades, scores);
  // In a random order every rank of a group has the same expectation: the mean over the whole group.
  const expectedGains = groups.flatMap((members) => members.map(() => meanOf(members)));
  const idealGains = grades.toSorted((a, b) => b - a);
  const ideal = dcg(idealGains, k);
  return ideal === 0 ? NaN : dcg(expectedGains, k) / ideal;
}

/** The grades of each group of equal scores, highest score first. */
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
