// Asks each item for its mean discount over the ranks of its group instead of each rank for its mean gain; better when single items are to be credited.
export function ndcgWithTies(grades: number[], scores: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`ndcgWithTies requires an integer k >= 1, got ${k}`);
  if (grades.length !== scores.length) throw new RangeError(`ndcgWithTies requires as many scores as grades, got ${scores.length}`);
  if (![...grades, ...scores].every(Number.isFinite)) throw new RangeError('ndcgWithTies requires finite grades and scores');
  if (grades.some((grade) => grade < 0)) throw new RangeError('ndcgWithTies requires grades >= 0');
  const discount = (rank: number) => (rank <= k ? 1 / Math.log2(rank + 1) : 0);
  const expected = grades.reduce((total, grade, index) => {
    const own = scores[index] ?? NaN;
    const above = scores.filter((score) => score > own).length;
    const tied = scores.filter((score) => score === own).length;
    const ranks = Array.from({ length: tied }, (_, place) => discount(above + place + 1));
    return total + (grade * ranks.reduce((sum, value) => sum + value, 0)) / tied;
  }, 0);
  const ideal = grades.toSorted((a, b) => b - a).reduce((total, grade, index) => total + grade * discount(index + 1), 0);
  return ideal === 0 ? NaN : expected / ideal;
}
