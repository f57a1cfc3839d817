// fails: follows the definition
// says: Two things at once. Your ideal sorts only the k items shown, where it may use all the grades; and your gain is the grade itself, where it is 2^g − 1.
// witness: [[1,2,0,3],3]
export function ndcgAtK(grades: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`ndcgAtK requires an integer k >= 1, got ${k}`);
  for (const grade of grades) {
    if (!Number.isFinite(grade) || grade < 0) throw new RangeError(`ndcgAtK requires finite grades >= 0, got ${grade}`);
  }
  const bestOrder = grades.slice(0, k).toSorted((a, b) => b - a);
  const ideal = dcg(bestOrder, k);
  return ideal === 0 ? NaN : dcg(grades, k) / ideal;
}
function dcg(grades: number[], k: number): number {
  return grades.slice(0, k).reduce((total, grade, index) => total + grade / Math.log2(index + 2), 0);
}
