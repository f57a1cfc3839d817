// fails: of many users an arm gets the share that its weight promises
// says: Your hash is a signed number. Bit operations here give integers from −2³¹ to 2³¹ − 1, so half of the units have a bucket below 0 and all of them land in the first arm. Make the hash unsigned before you divide it by 2³².
// witness: ["user0","exp1",[1,1]]
export function assignArm(unitId: string, salt: string, weights: number[]): number {
  const text = `${salt}:${unitId}`;
  if ([...text].some((character) => character.charCodeAt(0) > 127)) throw new RangeError(`assignArm requires ASCII text, got ${text}`);
  const wrong = weights.find((weight) => !Number.isFinite(weight) || weight < 0);
  if (wrong !== undefined) throw new RangeError(`assignArm requires finite weights >= 0, got ${wrong}`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) throw new RangeError('assignArm requires at least one weight above 0');
  const bucket = hash(text) / 2 ** 32;
  let upTo = 0;
  const arm = weights.findIndex((weight) => {
    upTo += weight / total;
    return upTo > bucket;
  });
  // Shares that were rounded may add up to a hair less than 1: what is left belongs to the last arm.
  return arm < 0 ? weights.length - 1 : arm;
}

/** 32-bit FNV-1a, then the final mix of MurmurHash3; an integer in [0, 2^32). */
function hash(text: string): number {
  let h = 2166136261;
  for (const character of text) h = Math.imul(h ^ character.charCodeAt(0), 16777619);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
