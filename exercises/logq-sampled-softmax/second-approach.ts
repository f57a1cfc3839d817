// Divides each power by its probability instead of subtracting a logarithm: the correction read as what it is, an importance weight of 1 / q.
export function inBatchSoftmaxLoss(
  users: number[][],
  items: number[][],
  itemIds: number[],
  samplingProbability: number[],
  temperature: number,
): number {
  const size = users.length;
  if ([items, itemIds, samplingProbability].some((list) => list.length !== size))
    throw new RangeError('inBatchSoftmaxLoss requires equal lengths');
  if (!(temperature > 0 && temperature < Infinity)) throw new RangeError('inBatchSoftmaxLoss requires a temperature > 0');
  if (!samplingProbability.every((q) => q > 0 && q <= 1)) throw new RangeError('inBatchSoftmaxLoss requires probabilities in (0, 1]');
  const losses = users.map((user, row) => {
    const scores = items.map((item) => item.reduce((sum, value, d) => sum + value * (user[d] ?? 0), 0) / temperature);
    const isKept = (other: number) => other === row || itemIds[other] !== itemIds[row];
    const highest = Math.max(...scores.filter((_, other) => isKept(other)));
    const weighted = scores.map((score, other) => (isKept(other) ? Math.exp(score - highest) / (samplingProbability[other] ?? 1) : 0));
    const sum = weighted.reduce((a, b) => a + b, 0);
    return Math.log(sum * (samplingProbability[row] ?? 1)) + highest - (scores[row] ?? 0);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / size;
}
