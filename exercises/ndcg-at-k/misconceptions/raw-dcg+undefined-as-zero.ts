// fails: a ranking in best order scores 1
// says: You return the discounted gain itself, and so 0 when nothing is relevant. Divide it by the gain of the best order; when that is 0 no order is better than another, and the answer is NaN.
// witness: [[3,0],1]
export function ndcgAtK(grades: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`ndcgAtK requires an integer k >= 1, got ${k}`);
  for (const grade of grades) {
    if (!Number.isFinite(grade) || grade < 0) throw new RangeError(`ndcgAtK requires finite grades >= 0, got ${grade}`);
  }
  return dcg(grades, k);
}
function dcg(grades: number[], k: number): number {
  return grades.slice(0, k).reduce((total, grade, index) => total + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
