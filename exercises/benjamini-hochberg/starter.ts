/**
 * Which of many tests to announce when at most a share q of the announced may be false.
 *
 * @param pValues one p-value a test, each in [0, 1], in any order; may be empty
 * @param q false discovery rate, inside (0, 1)
 * @returns `adjusted`, in [0, 1], and `rejected`, true where the adjusted value is at most q; both in the order of `pValues`
 * @throws {RangeError} when q is not inside (0, 1) or a p-value is outside [0, 1]
 */
export function benjaminiHochberg(pValues: number[], q: number): { adjusted: number[]; rejected: boolean[] } {
  throw new Error('write me: rank the p-values, adjust them from the largest down, compare with q');
}
