/** Whether every prefix of the top k holds at least as many protected items as all but the unluckiest fair tosses would give it. */
export function fairTopKCheck(
  isProtected: number[],
  k: number,
  share: number,
  alpha: number,
): { minimum: number[]; firstViolation: number; fair: boolean } {
  refuseIllegal(isProtected, k, share, alpha);
  const prefixes = Array.from({ length: k }, (_, index) => index + 1);
  const minimum = prefixes.map((length) => leastProtected(length, share, alpha));
  const tooFew = prefixes.filter((length) => countProtected(isProtected, length) < (minimum[length - 1] ?? 0));
  return { minimum, firstViolation: tooFew[0] ?? 0, fair: tooFew.length === 0 };
}

/** The smallest m that fair tosses stay at or below with a chance of at least alpha. */
function leastProtected(length: number, share: number, alpha: number): number {
  let m = 0;
  let chanceOfExactly = (1 - share) ** length;
  let chanceOfAtMost = chanceOfExactly;
  while (chanceOfAtMost < alpha) {
    chanceOfExactly *= ((length - m) / (m + 1)) * (share / (1 - share));
    m += 1;
    chanceOfAtMost += chanceOfExactly;
  }
  return m;
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
