// fails: equal keys give the running means of the values
// says: You hide the present position together with the future. The click at a position is known by then and is often the best clue to the next one; only what comes after it is hidden.
// witness: [[[1,0,0,0],[0,2,1,0],[1,1,0,2]],[[2,0,1,0],[1,1,0,1],[0,0,1,0]],[[1,0],[0,1],[1,1]]]
export function causalAttention(queries: number[][], keys: number[][], values: number[][]): number[][] {
  refuseIllegal(queries, keys, values);
  return queries.map((query, t) => {
    const scores = keys.slice(0, Math.max(1, t)).map((key) => dot(query, key) / Math.sqrt(key.length));
    const weights = softmax(scores);
    return (values[t] ?? []).map((_, column) => weights.reduce((sum, weight, j) => sum + weight * (values[j]?.[column] ?? 0), 0));
  });
}
function softmax(scores: number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0);
}
function refuseIllegal(queries: number[][], keys: number[][], values: number[][]): void {
  if (keys.length !== queries.length || values.length !== queries.length) {
    throw new RangeError(
      `causalAttention requires as many keys and values as queries, got ${queries.length}, ${keys.length} and ${values.length}`,
    );
  }
  requireLength('queries and keys', [...queries, ...keys]);
  requireLength('values', values);
}
function requireLength(name: string, vectors: number[][]): void {
  const length = vectors[0]?.length;
  const odd = vectors.find((vector) => vector.length !== length);
  if (odd !== undefined) throw new RangeError(`causalAttention requires ${name} of one length, got ${length} and ${odd.length}`);
}
