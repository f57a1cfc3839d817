/**
 * Expected share of relevant items for a reader who may stop after every rank, and how much of that is still unknown.
 *
 * @param relevance 1 for relevant and 0 for not, in ranked order, best rank first; may be empty
 * @param patience chance to go on from one rank to the next, strictly between 0 and 1
 * @returns `rbp` in [0, 1], and `residual` in (0, 1], the most that ranks below the list could add
 * @throws {RangeError} when patience is not between 0 and 1, or a relevance is neither 0 nor 1
 */
export function rankBiasedPrecision(relevance: number[], patience: number): { rbp: number; residual: number } {
  throw new Error('write me: a weight for each rank, the weights of the relevant ranks, and the weight that is left below');
}
