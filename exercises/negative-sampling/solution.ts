type Candidate = { item: number; weight: number };

/** Positives leave before the first draw: what is thrown out afterwards would leave too few. */
export function sampleNegatives(positives: number[], itemCounts: number[], power: number, uniforms: number[]): number[] {
  if (!Number.isFinite(power) || power < 0) throw new RangeError(`sampleNegatives requires a finite power >= 0, got ${power}`);
  const own = new Set(positives);
  const candidates = itemCounts.flatMap((count, item) => (count > 0 && !own.has(item) ? [{ item, weight: count ** power }] : []));
  if (candidates.length === 0) throw new RangeError('sampleNegatives requires an item with a count > 0 outside positives, got none');
  const total = candidates.reduce((sum, { weight }) => sum + weight, 0);
  return uniforms.map((uniform) => itemAt(candidates, uniform * total));
}

/** The weights lie end to end on a line; the item whose stretch holds the target. */
function itemAt(candidates: Candidate[], target: number): number {
  let end = 0;
  for (const { item, weight } of candidates) {
    end += weight;
    if (end > target) return item;
  }
  throw new RangeError('sampleNegatives requires uniforms below 1');
}
