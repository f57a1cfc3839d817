/**
 * Whether an offline metric and the online result of past experiments go together.
 *
 * @param offline offline delta of each experiment, finite, at least 2
 * @param online online delta of each experiment, finite, in the same order
 * @returns spearman, the correlation of average ranks, in [-1, 1], NaN when one side is constant; signAgreement, the share of equal
 * signs among experiments in which neither side is 0, NaN when there is none
 * @throws {RangeError} when the lists are not equally long, have fewer than 2 experiments, or hold a number that is not finite
 */
export function offlineOnlineAgreement(offline: number[], online: number[]): { spearman: number; signAgreement: number } {
  throw new Error('write me: rank both sides and correlate the ranks, then compare the signs');
}
