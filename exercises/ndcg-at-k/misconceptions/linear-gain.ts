// fails: follows the definition
// says: Your gain is the grade itself. Here it is 2^g − 1, so that one excellent item is worth more than two fair ones.
// witness: [[1,2],2]
// follows: the grade itself as gain, as in trec_eval and in ranx’s ndcg
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
  return grades.slice(0, k).reduce((total, grade, index) => total + grade / Math.log2(index + 2), 0);
}
