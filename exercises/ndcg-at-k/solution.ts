/** The discounted gain of this order, as a share of what the best order of the same items would earn. */
export function ndcgAtK(grades: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`ndcgAtK requires an integer k >= 1, got ${k}`);
  for (const grade of grades) {
    if (!Number.isFinite(grade) || grade < 0) throw new RangeError(`ndcgAtK requires finite grades >= 0, got ${grade}`);
  }
  const bestOrder = grades.toSorted((a, b) => b - a);
  const ideal = dcg(bestOrder, k);
  return ideal === 0 ? NaN : dcg(grades, k) / ideal;
}

/** `index` counts from 0, so the discount of its rank, log2(rank + 1), is log2(index + 2). */
function dcg(grades: number[], k: number): number {
  return grades.slice(0, k).reduce((total, grade, index) => total + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
