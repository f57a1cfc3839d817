/**
 * Self-attention in which every position sees itself and what came before, and nothing after.
 *
 * @param queries a vector by position, oldest first; at most 50 positions
 * @param keys as many vectors, of the same length as the queries (at most 16 numbers)
 * @param values as many vectors, all of one length of their own
 * @returns for each position the mean of the values up to there, weighted by attention; none for an empty sequence
 * @throws {RangeError} when the three differ in number, queries and keys in length, or vectors are ragged
 */
export function causalAttention(queries: number[][], keys: number[][], values: number[][]): number[][] {
  throw new Error('write me: scores of the past, a softmax over them, and a weighted mean of values');
}
