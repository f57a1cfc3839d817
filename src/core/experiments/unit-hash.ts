/** A 32-bit hash of one unit in one experiment. */

/** Offset basis of 32-bit FNV-1a. */
const offsetBasis = 2166136261;
/** Prime of 32-bit FNV-1a. */
const prime = 16777619;

/**
 * FNV-1a of `salt:unitId`, its bits mixed once more as MurmurHash3 does at its end.
 *
 * The last mix is there because FNV-1a alone leaves its high bits, which decide the arm, too alike for similar ids.
 *
 * @param unitId ASCII text
 * @param salt ASCII text, the name of the experiment
 * @returns an integer in [0, 2^32)
 * @see Fowler, Noll, Vo and Eastlake, "The FNV Non-Cryptographic Hash Algorithm", https://datatracker.ietf.org/doc/draft-eastlake-fnv/
 */
export function unitHash(unitId: string, salt: string): number {
  const text = `${salt}:${unitId}`;
  let hash = offsetBasis;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash as a number in [0, 1): one of 2^32 equal buckets. */
export function unitBucket(unitId: string, salt: string): number {
  return unitHash(unitId, salt) / 2 ** 32;
}
