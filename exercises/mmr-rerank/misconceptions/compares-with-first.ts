// fails: follows the definition
// says: You compare each item with the first pick only. Everything that resembles the second pick, or the third, still passes as new. The penalty is the largest likeness to any item picked so far.
// witness: [[1,0.95,0.9,0.6],[[1,0,0],[0,1,0],[0,1,0],[0,0,1]],0.5,4]
export function mmrRerank(relevance: number[], vectors: number[][], lambda: number, k: number): number[] {
  requireLegal(relevance, vectors, lambda, k);
  const directions = vectors.map(toDirection);
  const closest = relevance.map(() => -Infinity);
  const left = new Set(relevance.keys());
  const picked: number[] = [];
  const penalty = (item: number) => (picked.length === 0 ? 0 : at(closest, item));
  const score = (item: number) => lambda * at(relevance, item) - (1 - lambda) * penalty(item);
  while (picked.length < k && left.size > 0) {
    const best = [...left].reduce((leader, item) => (score(item) > score(leader) ? item : leader));
    picked.push(best);
    left.delete(best);
    for (const item of left) if (picked.length === 1) closest[item] = dot(directions[item] ?? [], directions[best] ?? []);
  }
  return picked;
}
function toDirection(vector: number[]): number[] {
  const norm = Math.sqrt(dot(vector, vector));
  return norm === 0 ? vector : vector.map((value) => value / norm);
}
function dot(a: number[], b: number[]): number {
  return a.reduce((total, value, index) => total + value * at(b, index), 0);
}
function at(values: number[], index: number): number {
  return values[index] ?? NaN;
}
function requireLegal(relevance: number[], vectors: number[][], lambda: number, k: number): void {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`mmrRerank requires an integer k >= 1, got ${k}`);
  if (!(lambda >= 0 && lambda <= 1)) throw new RangeError(`mmrRerank requires lambda in [0, 1], got ${lambda}`);
  if (relevance.length !== vectors.length) {
    throw new RangeError(`mmrRerank requires a vector for every item, got ${relevance.length} and ${vectors.length}`);
  }
  const odd = vectors.find((vector) => vector.length !== vectors[0]?.length);
  if (odd !== undefined) throw new RangeError(`mmrRerank requires vectors of one length, got ${vectors[0]?.length} and ${odd.length}`);
  const wrong = [...relevance, ...vectors.flat()].find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`mmrRerank requires finite numbers, got ${wrong}`);
}
