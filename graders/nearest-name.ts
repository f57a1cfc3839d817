/** The known name that a mistyped one most likely means. */

/** `undefined` when none is near: case, underscores and at most a third of the letters may differ. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const own = plain(name);
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(own, plain(candidate)) }))
    .toSorted((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.floor(own.length / 3) ? best.candidate : undefined;
}

const plain = (name: string): string => name.toLowerCase().replace(/[_$]/g, '');

/** Letters to insert, delete, replace or swap with a neighbour (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1, swapped));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? one.length;
}
