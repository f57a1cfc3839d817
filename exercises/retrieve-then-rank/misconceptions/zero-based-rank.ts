// fails: follows the definition
// says: Your first rank counts as 0. Ranks count from 1 in a fusion, so the top of a list earns 1 / (rankConstant + 1); with a loop index from 0, one more has to be added. Every item gains from the slip, the first ones most, and so single lists win over agreement.
// witness: [[[0,1,2],[3,1,4]],[],[1,2,3,4,5],1,1,1]
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
  const unseen = [...fused.keys()].filter((item) => !known.has(item));
  const candidates = bestFirst(unseen, (item) => fused.get(item) ?? 0).slice(0, pool);
  const ranked = bestFirst(candidates, (item) => scores[item] ?? 0).slice(0, k);
  return { candidates, ranked };
}
function fuse(sources: number[][], scores: number[], rankConstant: number): Map<number, number> {
  const fused = new Map<number, number>();
  for (const source of sources) {
    if (new Set(source).size < source.length) throw new RangeError(`retrieveThenRank requires an id once in a source, got [${source}]`);
    for (const [index, item] of source.entries()) {
      if (scores[item] === undefined) throw new RangeError(`retrieveThenRank requires a score for every id, got none for ${item}`);
      fused.set(item, (fused.get(item) ?? 0) + 1 / (rankConstant + index));
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
