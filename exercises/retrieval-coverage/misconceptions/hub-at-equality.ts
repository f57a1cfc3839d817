// fails: follows the definition
// says: An item that exactly hubShare of the queries retrieve is a hub in your program. A hub is retrieved by more than that share; with a share of 0 yours calls every item a hub, the orphans included. Compare strictly.
// witness: [[[1,0],[0,1]],[[1,0],[0,1]],1,0.5]
export function retrievalCoverage(
  queries: number[][],
  items: number[][],
  k: number,
  hubShare: number,
): { coverage: number; orphans: number[]; hubs: number[] } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`retrievalCoverage requires an integer k >= 1, got ${k}`);
  if (!(hubShare >= 0 && hubShare <= 1)) throw new RangeError(`retrievalCoverage requires hubShare in [0, 1], got ${hubShare}`);
  const [first] = items;
  if (first === undefined) throw new RangeError('retrievalCoverage requires at least one item, got none');
  for (const vector of [...items, ...queries]) {
    if (vector.length !== first.length || !vector.every(Number.isFinite)) {
      throw new RangeError(`retrievalCoverage requires finite vectors of ${first.length} numbers, got ${vector.join(', ')}`);
    }
  }
  const directions = items.map(directionOf);
  const counts = items.map(() => 0);
  for (const query of queries) {
    for (const id of nearest(directionOf(query), directions, k)) counts[id] = (counts[id] ?? 0) + 1;
  }
  const orphans = [...counts.keys()].filter((id) => counts[id] === 0);
  return {
    coverage: (items.length - orphans.length) / items.length,
    orphans,
    hubs: [...counts.keys()].filter((id) => (counts[id] ?? 0) / queries.length >= hubShare),
  };
}
function directionOf(vector: number[]): number[] {
  const norm = Math.sqrt(dot(vector, vector));
  return vector.map((value) => (norm === 0 ? 0 : value / norm));
}
function nearest(query: number[], directions: number[][], k: number): number[] {
  const cosines = directions.map((direction) => dot(query, direction));
  return [...cosines.keys()].sort((a, b) => (cosines[b] ?? 0) - (cosines[a] ?? 0)).slice(0, k);
}
function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? 0), 0);
}
