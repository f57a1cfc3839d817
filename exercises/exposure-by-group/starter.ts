type Exposure = { share: number; perItem: number; perMerit: number };

/**
 * The attention that each group gets from one ranking, as a share, per item, and per unit of merit.
 *
 * @param ranking item ids, best rank first, each once
 * @param groups name of the group by item id; may hold items that are not ranked
 * @param merit what each item deserves by item id, such as its relevance; finite numbers, as many as `groups`
 * @param k cutoff rank, an integer >= 1; ranks below it get no attention; above the length it means the length
 * @returns by group of the ranking: share in [0, 1], perItem in [0, 1], perMerit NaN when the mean merit is not above 0
 * @throws {RangeError} when k is not an integer >= 1, `groups` and `merit` differ in length, or a merit is not finite
 */
export function groupExposure(ranking: number[], groups: string[], merit: number[], k: number): Record<string, Exposure> {
  throw new Error('write me: add up the weights of the ranks by group, then divide in three ways');
}
