// fails: follows the definition
// says: Your first rank is divided by log2(3). Ranks count from 1 and the discount is log2(rank + 1), so that the first rank is divided by 1. With an index from 0 that is log2(index + 2).
// witness: [[1,2],2]
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
  return grades.slice(0, k).reduce((total, grade, index) => total + (2 ** grade - 1) / Math.log2(index + 3), 0);
}
