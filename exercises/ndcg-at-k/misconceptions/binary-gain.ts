// fails: follows the definition
// says: Every positive grade is worth the same to you. Here the gain is 2^g − 1, so that an excellent item is worth more than a fair one, and it matters which of them comes first.
// witness: [[1,2],2]
// follows: a gain of 1 for whatever is relevant, the default of recommenders, RecBole and LensKit
export function ndcgAtK(grades: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`ndcgAtK requires an integer k >= 1, got ${k}`);
  for (const grade of grades) {
    if (!Number.isFinite(grade) || grade < 0) throw new RangeError(`ndcgAtK requires finite grades >= 0, got ${grade}`);
  }
  const bestOrder = grades.toSorted((a, b) => b - a);
  const ideal = dcg(bestOrder, k);
  return ideal === 0 ? NaN : dcg(grades, k) / ideal;
}
function dcg(grades: number[], k: number): number {
  return grades.slice(0, k).reduce((total, grade, index) => total + (grade > 0 ? 1 : 0) / Math.log2(index + 2), 0);
}
