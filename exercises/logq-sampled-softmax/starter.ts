/**
 * Training loss of a two-tower retriever: each user has to find their own item among the items of the batch.
 *
 * @param users user vectors by row
 * @param items vector of the item that the row's user took, by row
 * @param itemIds id of that item, by row; ids may repeat
 * @param samplingProbability chance of that item to be in a batch, by row, in (0, 1]
 * @param temperature what inner products are divided by, > 0
 * @returns mean loss of the rows in nats, >= 0; NaN for an empty batch
 * @throws {RangeError} when the four lists differ in length, the temperature is not above 0 and finite, or a probability is out of range
 */
export function inBatchSoftmaxLoss(
  users: number[][],
  items: number[][],
  itemIds: number[],
  samplingProbability: number[],
  temperature: number,
): number {
  throw new Error('write me: corrected logits, accidental hits left out, logsumexp minus the diagonal');
}
