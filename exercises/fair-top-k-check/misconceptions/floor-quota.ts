// fails: follows the definition
// says: You demand the share of the prefix, rounded down, which still asks for the average and leaves luck no room beyond a fraction of an item. The longer the prefix, the more fair rankings fall below it. The minimum is a low quantile of a binomial and lies further under the average.
// witness: [[1,0,0,0,0,1,1,0,1,1],10,0.4,0.1]
/** Whether every prefix of the top k holds at least as many protected items as all but the unluckiest fair tosses would give it. */
export function fairTopKCheck(
  isProtected: number[],
  k: number,
  share: number,
  alpha: number,
): { minimum: number[]; firstViolation: number; fair: boolean } {
  refuseIllegal(isProtected, k, share, alpha);
  const prefixes = Array.from({ length: k }, (_, index) => index + 1);
  const minimum = prefixes.map((length) => Math.floor(share * length));
  const tooFew = prefixes.filter((length) => countProtected(isProtected, length) < (minimum[length - 1] ?? 0));
  return { minimum, firstViolation: tooFew[0] ?? 0, fair: tooFew.length === 0 };
}

/** Positions past the end of the list hold nobody. */
function countProtected(isProtected: number[], length: number): number {
  return isProtected.slice(0, length).reduce((total, flag) => total + flag, 0);
}

function refuseIllegal(isProtected: number[], k: number, share: number, alpha: number): void {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`fairTopKCheck requires an integer k >= 1, got ${k}`);
  for (const [name, value] of Object.entries({ share, alpha })) {
    if (!(value > 0 && value < 1)) throw new RangeError(`fairTopKCheck requires 0 < ${name} < 1, got ${value}`);
  }
  for (const flag of isProtected) {
    if (flag !== 0 && flag !== 1) throw new RangeError(`fairTopKCheck requires flags of 0 or 1, got ${flag}`);
  }
}
