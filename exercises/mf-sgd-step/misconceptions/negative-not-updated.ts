// fails: follows the definition
// says: Your negative item stays where it is. The margin depends on it as much as on the positive, so it moves too, away from the user, and shrinks like every vector of the sample.
// witness: [[1,0.5],[[2,-1],[0.5,1]],{"kind":"bpr","positive":1,"negative":0},0.1,0.02]
type Sample = { kind: 'squared'; item: number; rating: number } | { kind: 'bpr'; positive: number; negative: number };
export function mfSgdStep(
  user: number[],
  items: number[][],
  sample: Sample,
  learningRate: number,
  regularization: number,
): { user: number[]; items: number[][]; loss: number } {
  refuseIllegal(items, sample, learningRate, regularization);
  const step = (vector: number[], pull: number[], factor: number) =>
    vector.map((value, d) => value + learningRate * (factor * (pull[d] ?? 0) - regularization * value));
  const penalty = (...vectors: number[][]) => (regularization / 2) * vectors.reduce((sum, vector) => sum + dot(vector, vector), 0);
  const moved = items.map((item) => [...item]);
  if (sample.kind === 'squared') {
    const item = items[sample.item] ?? [];
    const error = sample.rating - dot(user, item);
    moved[sample.item] = step(item, user, error);
    return { user: step(user, item, error), items: moved, loss: error ** 2 / 2 + penalty(user, item) };
  }
  const [positive, negative] = [items[sample.positive] ?? [], items[sample.negative] ?? []];
  const apart = positive.map((value, d) => value - (negative[d] ?? 0));
  const margin = dot(user, apart);
  const push = 1 / (1 + Math.exp(margin));
  moved[sample.positive] = step(positive, user, push);
  return { user: step(user, apart, push), items: moved, loss: softplus(-margin) + penalty(user, positive, negative) };
}
function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0);
}
function softplus(x: number): number {
  return Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));
}
function refuseIllegal(items: number[][], sample: Sample, learningRate: number, regularization: number): void {
  const ids = sample.kind === 'squared' ? [sample.item] : [sample.positive, sample.negative];
  for (const id of ids) {
    if (!Object.hasOwn(items, id)) throw new RangeError(`mfSgdStep requires item ids from 0 to ${items.length - 1}, got ${id}`);
  }
  if (ids[0] === ids[1]) throw new RangeError(`mfSgdStep requires positive and negative to differ, got ${ids[0]} twice`);
  if (!(learningRate > 0 && learningRate < Infinity)) throw new RangeError(`mfSgdStep requires a learning rate > 0, got ${learningRate}`);
  if (!(regularization >= 0 && regularization < Infinity)) {
    throw new RangeError(`mfSgdStep requires a regularization >= 0, got ${regularization}`);
  }
}
