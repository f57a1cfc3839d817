// fails: a document that repeats itself word for word stays the same document
// says: You average the raw vectors of the liked items. A long description has large weights, so it sets the profile and the short ones are barely heard. Bring every item to length 1 first; then each liked item has one vote.
// witness: [[["love","love","love"],["paris"],["love"],["paris"],["crew"]],[0,1],3]
type Scored = { item: number; score: number };
/** Weight by token. */
type Vector = Map<string, number>;

/** The other items, by how far their words point in the direction of what was liked. */
export function contentRecommend(documents: string[][], liked: number[], n: number): Scored[] {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`contentRecommend requires an integer n >= 1, got ${n}`);
  if (liked.length === 0) throw new RangeError('contentRecommend requires at least one liked item');
  const seen = new Set(liked);
  for (const item of seen) {
    if (!(item in documents)) throw new RangeError(`contentRecommend requires liked items from 0 to ${documents.length - 1}, got ${item}`);
  }
  const frequencies = documentFrequencies(documents);
  const vectors = documents.map((tokens) => weigh(tokens, documents.length, frequencies));
  const profile = meanOf([...seen].map((item) => vectors[item] ?? new Map()));
  return vectors
    .map((vector, item) => ({ item, score: cosine(profile, vector) }))
    .filter(({ item }) => !seen.has(item))
    .sort((a, b) => b.score - a.score || a.item - b.item)
    .slice(0, n);
}

/** In how many documents each token stands; a document counts once however often it repeats the token. */
function documentFrequencies(documents: string[][]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const tokens of documents) {
    for (const token of new Set(tokens)) frequencies.set(token, (frequencies.get(token) ?? 0) + 1);
  }
  return frequencies;
}

function weigh(tokens: string[], total: number, frequencies: Map<string, number>): Vector {
  const vector: Vector = new Map();
  for (const token of tokens) {
    const rarity = Math.log(total / (frequencies.get(token) ?? NaN));
    vector.set(token, (vector.get(token) ?? 0) + rarity);
  }
  return vector;
}

function meanOf(vectors: Vector[]): Vector {
  const mean: Vector = new Map();
  for (const vector of vectors) {
    for (const [token, weight] of vector) mean.set(token, (mean.get(token) ?? 0) + weight / vectors.length);
  }
  return mean;
}

function cosine(a: Vector, b: Vector): number {
  const lengths = Math.sqrt(dot(a, a) * dot(b, b));
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}

function dot(a: Vector, b: Vector): number {
  return [...a].reduce((sum, [token, weight]) => sum + weight * (b.get(token) ?? 0), 0);
}
