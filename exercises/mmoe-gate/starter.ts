/**
 * Predictions of several tasks from experts that all tasks share and each mixes in its own proportions.
 *
 * @param x features of one user and item, finite numbers
 * @param experts weight matrix by expert, at least one; a row for each hidden unit, each row as long as x
 * @param gates weight matrix by task, at least one; a row for each expert, each row as long as x
 * @param towers weights by task, each with one number for each hidden unit
 * @returns by task a probability in (0, 1)
 * @throws {RangeError} when there is no expert or no task, when shapes disagree, or a feature is not finite
 */
export function mmoe(x: number[], experts: number[][][], gates: number[][][], towers: number[][]): number[] {
  throw new Error('write me: experts once, then for every task a gate, a mixture and a tower');
}
