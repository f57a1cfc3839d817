// fails: no positive grade: NaN
// says: You return 0 when nothing is relevant. Then no order is better than another and the score is undefined: return NaN, so that such a person is left out of a mean instead of pulling it down.
// witness: [[0],1]
// follows: 0 when nothing is relevant, as in trec_eval, ranx and scikit-learn
export function ndcgAtK(grades: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`ndcgAtK requires an integer k >= 1, got ${k}`);
  for (const grade of grades) {
    if (!Number.isFinite(grade) || grade < 0) throw new RangeError(`ndcgAtK requires finite grades >= 0, got ${grade}`);
  }
  const bestOrder = grades.toSorted((a, b) => b - a);
  const ideal = dcg(bestOrder, k);
  return ideal === 0 ? 0 : dcg(grades, k) / ideal;
}
function dcg(grades: number[], k: number): number {
  return grades.slice(0, k).reduce((total, grade, index) => total + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
