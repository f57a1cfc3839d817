// Walks once over the past with a running maximum, sum and weighted value, so that no row of weights is ever stored: what makes long sequences affordable.
export function causalAttention(queries: number[][], keys: number[][], values: number[][]): number[][] {
  const ragged = (vectors: number[][]) => vectors.some(({ length }) => length !== vectors[0]?.length);
  if (keys.length !== queries.length || values.length !== queries.length)
    throw new RangeError('causalAttention requires lists of equal length');
  if (ragged([...queries, ...keys]) || ragged(values)) throw new RangeError('causalAttention requires vectors of equal length');
  return queries.map((query, t) => {
    let [highest, total] = [-Infinity, 0];
    let mean = (values[t] ?? []).map(() => 0);
    for (let j = 0; j <= t; j += 1) {
      const key = keys[j] ?? [];
      const score = query.reduce((sum, value, d) => sum + value * (key[d] ?? 0), 0) / Math.sqrt(key.length);
      const top = Math.max(highest, score);
      // A new maximum makes everything gathered so far smaller, by one common factor.
      const [kept, added] = [total * Math.exp(highest - top), Math.exp(score - top)];
      [highest, total] = [top, kept + added];
      mean = mean.map((value, column) => (value * kept + (values[j]?.[column] ?? 0) * added) / total);
    }
    return mean;
  });
}
