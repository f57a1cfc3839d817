// fails: follows the definition
// says: You divide by max(1, log2(rank)), which gives ranks 1 and 2 the same weight, so it does not matter which of the two comes first. The discount of a rank is log2(rank + 1).
// witness: [[1,2],2]
// follows: the discount max(1, log2 of the rank), LensKit’s default
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
  return grades.slice(0, k).reduce((total, grade, index) => total + (2 ** grade - 1) / Math.max(1, Math.log2(index + 1)), 0);
}
