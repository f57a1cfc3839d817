// fails: follows the definition
// says: Two things at once. Your gain is the grade itself, and here it is 2^g − 1; and you return 0 when nothing is relevant, where the score is undefined and the answer is NaN.
// witness: [[1,2],2]
// follows: the NDCG of trec_eval and ranx’s ndcg: the grade itself as gain, and 0 when nothing is relevant
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
  return grades.slice(0, k).reduce((total, grade, index) => total + grade / Math.log2(index + 2), 0);
}
