/**
 * Whether the first k recommendations hold anything relevant.
 *
 * @param ranked recommended item ids, best rank first
 * @param relevant ids of the items the person wanted
 * @param k cutoff rank, an integer >= 1; a k above the length of `ranked` means the length
 * @returns 1 with a relevant item among the first k ranks, else 0
 * @throws {RangeError} when k is not an integer >= 1
 */
export function __ENTRY__(ranked: number[], relevant: number[], k: number): number {
  throw new Error('write me: look for one relevant item in the first k ranks');
}
