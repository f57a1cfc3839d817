// Adds one toss at a time to the whole distribution: additions only, one table for all prefixes, and nothing underflows at a large k.
export function fairTopKCheck(
  isProtected: number[],
  k: number,
  share: number,
  alpha: number,
): { minimum: number[]; firstViolation: number; fair: boolean } {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`fairTopKCheck requires an integer k >= 1, got ${k}`);
  for (const value of [share, alpha]) {
    if (!(value > 0 && value < 1)) throw new RangeError(`fairTopKCheck requires share and alpha inside (0, 1), got ${value}`);
  }
  const minimum: number[] = [];
  let [chances, count, firstViolation] = [[1], 0, 0];
  for (let length = 1; length <= k; length += 1) {
    chances = oneTossMore(chances, share);
    minimum.push(firstToReach(chances, alpha));
    count += isProtected[length - 1] ?? 0;
    if (firstViolation === 0 && count < (minimum.at(-1) ?? 0)) firstViolation = length;
  }
  return { minimum, firstViolation, fair: firstViolation === 0 };
}

/** From the chance of m successes so far, by m, to the same after one more toss. */
function oneTossMore(chances: number[], share: number): number[] {
  return [...chances, 0].map((chance, m) => chance * (1 - share) + (chances[m - 1] ?? 0) * share);
}

function firstToReach(chances: number[], level: number): number {
  let total = 0;
  return chances.findIndex((chance) => {
    total += chance;
    return total >= level;
  });
}
