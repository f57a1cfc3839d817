// fails: the pool is full as long as unseen items are left
// says: You cut to the pool first and drop the seen items afterwards, so each seen item leaves a hole in the pool. People who have watched most get the fewest candidates. Drop first, then cut.
// witness: [[[0,1]],[0],[1,1],60,1,1]
export function retrieveThenRank(
  sources: number[][],
  seen: number[],
  scores: number[],
  rankConstant: number,
  pool: number,
  k: number,
): { candidates: number[]; ranked: number[] } {
  requireWhole('pool', pool);
  requireWhole('k', k);
  if (!Number.isFinite(rankConstant) || rankConstant < 1) {
    throw new RangeError(`retrieveThenRank requires a finite rankConstant >= 1, got ${rankConstant}`);
  }
  for (const score of scores) {
    if (!Number.isFinite(score)) throw new RangeError(`retrieveThenRank requires finite scores, got ${score}`);
  }
  const known = new Set(seen);
  const fused = fuse(sources, scores, rankConstant);
  const candidates = bestFirst([...fused.keys()], (item) => fused.get(item) ?? 0)
    .slice(0, pool)
    .filter((item) => !known.has(item));
  const ranked = bestFirst(candidates, (item) => scores[item] ?? 0).slice(0, k);
  return { candidates, ranked };
}
function fuse(sources: number[][], scores: number[], rankConstant: number): Map<number, number> {
  const fused = new Map<number, number>();
  for (const source of sources) {
    if (new Set(source).size < source.length) throw new RangeError(`retrieveThenRank requires an id once in a source, got [${source}]`);
    for (const [index, item] of source.entries()) {
      if (scores[item] === undefined) throw new RangeError(`retrieveThenRank requires a score for every id, got none for ${item}`);
      fused.set(item, (fused.get(item) ?? 0) + 1 / (rankConstant + index + 1));
    }
  }
  return fused;
}
function bestFirst(items: number[], worthOf: (item: number) => number): number[] {
  return items.toSorted((a, b) => worthOf(b) - worthOf(a) || a - b);
}
function requireWhole(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) throw new RangeError(`retrieveThenRank requires an integer ${name} >= 1, got ${value}`);
}
