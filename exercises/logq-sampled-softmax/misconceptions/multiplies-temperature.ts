// fails: users twice as long at twice the temperature change nothing
// says: You multiply inner products by the temperature. A small temperature is to sharpen differences, so it divides; multiplied, it blurs them.
// witness: [[[1,0],[0,1],[1,1]],[[1,1],[0,1],[1,1]],[7,8,7],[0.5,0.1,0.5],0.5]
export function inBatchSoftmaxLoss(
  users: number[][],
  items: number[][],
  itemIds: number[],
  samplingProbability: number[],
  temperature: number,
): number {
  refuseIllegal(users, items, itemIds, samplingProbability, temperature);
  const corrections = samplingProbability.map((probability) => Math.log(probability));
  let total = 0;
  for (const [row, user] of users.entries()) {
    const logits = items.map((item, other) => dot(user, item) * temperature - (corrections[other] ?? 0));
    const kept = logits.filter((_, other) => other === row || itemIds[other] !== itemIds[row]);
    total += logSumExp(kept) - (logits[row] ?? 0);
  }
  return total / users.length;
}
function logSumExp(logits: number[]): number {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  return highest + Math.log(powers.reduce((sum, power) => sum + power, 0));
}
function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0);
}
function refuseIllegal(users: number[][], items: number[][], itemIds: number[], probabilities: number[], temperature: number): void {
  const lengths = [users, items, itemIds, probabilities].map((list) => list.length);
  if (new Set(lengths).size > 1) throw new RangeError(`inBatchSoftmaxLoss requires lists of equal length, got ${lengths.join(', ')}`);
  if (!(temperature > 0 && temperature < Infinity)) {
    throw new RangeError(`inBatchSoftmaxLoss requires a temperature > 0, got ${temperature}`);
  }
  for (const probability of probabilities) {
    if (!(probability > 0 && probability <= 1)) {
      throw new RangeError(`inBatchSoftmaxLoss requires sampling probabilities in (0, 1], got ${probability}`);
    }
  }
}
