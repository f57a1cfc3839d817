// fails: follows the definition
// says: Two things at once. Every positive grade is worth the same to you, and here the gain is 2^g − 1; and you divide by max(1, log2(rank)), which gives ranks 1 and 2 the same weight, where the discount is log2(rank + 1).
// witness: [[1,2,1,0],3]
// follows: LensKit’s defaults: relevant or not as gain, and the discount max(1, log2 of the rank)
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
  return grades.slice(0, k).reduce((total, grade, index) => total + (grade > 0 ? 1 : 0) / Math.max(1, Math.log2(index + 1)), 0);
}
