/** What a relevance grade is worth before its rank discounts it. */
export type Gain = 'exponential' | 'linear' | 'binary';

export const gains: readonly Gain[] = ['exponential', 'linear', 'binary'];

/**
 * Gain of one grade: 2^grade - 1 (exponential), the grade itself (linear), or 1 for any positive grade (binary).
 *
 * @param grade a finite number >= 0
 * @param gain which of the three
 * @returns a number >= 0; Infinity for an exponential gain above grade 1023
 * @example gainOf(3, 'exponential') // 7
 */
export function gainOf(grade: number, gain: Gain): number {
  if (gain === 'linear') return grade;
  if (gain === 'binary') return grade > 0 ? 1 : 0;
  return 2 ** grade - 1;
}
