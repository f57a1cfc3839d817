// fails: the same uniform draws the same item again
// says: You take a drawn item off the line, so that it cannot come up again. Each draw is to stand for itself: what was drawn stays a candidate, or the chances of all later draws are others than asked for.
// witness: [[1],[81,256,16,1,0],0.75,[0.1,0.8,0.985,0.5]]
type Candidate = { item: number; weight: number };
export function sampleNegatives(positives: number[], itemCounts: number[], power: number, uniforms: number[]): number[] {
  refuseIllegal(positives, itemCounts, power);
  const own = new Set(positives);
  const candidates = itemCounts.flatMap((count, item) => (count > 0 && !own.has(item) ? [{ item, weight: count ** power }] : []));
  if (candidates.length === 0) throw new RangeError('sampleNegatives requires an item with a count > 0 outside positives, got none');
  let left = candidates;
  const drawn: number[] = [];
  for (const uniform of uniforms) {
    const total = left.reduce((sum, { weight }) => sum + weight, 0);
    if (left.length === 0) break;
    const chosen = itemAt(left, uniform * total);
    drawn.push(chosen);
    left = left.filter(({ item }) => item !== chosen);
  }
  return drawn;
}
function itemAt(candidates: Candidate[], target: number): number {
  let end = 0;
  for (const { item, weight } of candidates) {
    end += weight;
    if (end > target) return item;
  }
  throw new RangeError('sampleNegatives requires uniforms below 1');
}
function refuseIllegal(positives: number[], itemCounts: number[], power: number): void {
  if (!(power >= 0 && power < Infinity)) throw new RangeError(`sampleNegatives requires a power >= 0, got ${power}`);
  for (const count of itemCounts) {
    if (!(count >= 0 && count < Infinity)) throw new RangeError(`sampleNegatives requires counts >= 0, got ${count}`);
  }
  for (const item of positives) {
    if (!Object.hasOwn(itemCounts, item)) throw new RangeError(`sampleNegatives requires positives that have a count, got ${item}`);
  }
}
