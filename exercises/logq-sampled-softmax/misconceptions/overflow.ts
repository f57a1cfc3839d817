// fails: follows the definition
// says: You take powers of the logits as they are. Beyond a logit of about 709 the power is Infinity, and below −745 it is 0, so that the loss is no number; subtract the largest logit of the row first and add it back at the end.
// witness: [[[30],[30]],[[30],[-30]],[1,2],[0.5,0.5],1]
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
    const logits = items.map((item, other) => dot(user, item) / temperature - (corrections[other] ?? 0));
    const kept = logits.filter((_, other) => other === row || itemIds[other] !== itemIds[row]);
    total += logSumExp(kept) - (logits[row] ?? 0);
  }
  return total / users.length;
}
function logSumExp(logits: number[]): number {
  const powers = logits.map((logit) => Math.exp(logit));
  return Math.log(powers.reduce((sum, power) => sum + power, 0));
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
