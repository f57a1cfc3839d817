// fails: the divergence is never below 0
// says: You give an item's full weight to each of its genres, so an item of three counts three times and the shares of the list add up to more than 1. Split the weight: an item of three genres gives a third to each.
// witness: [[0.9,0.8,0.5,0.6],[[0],[0],[1],[0,1]],[0.6,0.4],0.8,0.01,3]
/** Adds the item that serves scores and the mix of genres best together, again and again. */
export function calibratedRerank(
  scores: number[],
  genres: number[][],
  target: number[],
  lambda: number,
  alpha: number,
  k: number,
): { order: number[]; kl: number } {
  refuseIllegal(scores, genres, target, lambda, alpha, k);
  const divergenceOf = (list: number[]) => divergence(target, mixOf(list, genres, target.length), alpha);
  const objectiveOf = (list: number[]) => (1 - lambda) * sum(list.map((item) => scores[item] ?? 0)) - lambda * divergenceOf(list);
  const order: number[] = [];
  const left = new Set(scores.keys());
  while (order.length < k && left.size > 0) {
    let best = { item: -1, objective: -Infinity };
    // In order of id, and only a higher objective takes over: of two equal items the smaller id wins.
    for (const item of left) {
      const objective = objectiveOf([...order, item]);
      if (objective > best.objective) best = { item, objective };
    }
    order.push(best.item);
    left.delete(best.item);
  }
  return { order, kl: order.length === 0 ? NaN : divergenceOf(order) };
}

/** Share of the list that each genre holds; an item splits its weight equally over its own. */
function mixOf(list: number[], genres: number[][], genreCount: number): number[] {
  const held = Array.from({ length: genreCount }, () => 0);
  for (const item of list) {
    const own = new Set(genres[item]);
    for (const genre of own) held[genre] = (held[genre] ?? 0) + 1;
  }
  return held.map((weight) => weight / list.length);
}

/** KL(target || mix), with a little of the target in the mix so that no share is 0. */
function divergence(target: number[], mix: number[], alpha: number): number {
  const terms = target.map((wanted, genre) => {
    const smoothed = (1 - alpha) * (mix[genre] ?? 0) + alpha * wanted;
    return wanted === 0 ? 0 : wanted * Math.log(wanted / smoothed);
  });
  return sum(terms);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function refuseIllegal(scores: number[], genres: number[][], target: number[], lambda: number, alpha: number, k: number): void {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`calibratedRerank requires an integer k >= 1, got ${k}`);
  if (!(lambda >= 0 && lambda <= 1)) throw new RangeError(`calibratedRerank requires lambda in [0, 1], got ${lambda}`);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`calibratedRerank requires alpha inside (0, 1), got ${alpha}`);
  if (genres.length !== scores.length)
    throw new RangeError(`calibratedRerank requires genres for ${scores.length} items, got ${genres.length}`);
  if (genres.some((own) => own.length === 0)) throw new RangeError('calibratedRerank requires at least one genre for every item');
  const total = sum(target);
  if (!(Math.abs(total - 1) <= 1e-9)) throw new RangeError(`calibratedRerank requires a target that sums to 1, got a sum of ${total}`);
}
