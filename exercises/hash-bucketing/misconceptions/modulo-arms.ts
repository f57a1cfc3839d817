// fails: of many users an arm gets the share that its weight promises
// says: You take the remainder of the hash by the number of arms. That gives every arm the same share, whatever was planned, and adding an arm moves nearly everybody. Turn the hash into a number from 0 to 1 and see whose stretch of the running shares it falls in.
// witness: ["user3","exp1",[9,1]]
export function assignArm(unitId: string, salt: string, weights: number[]): number {
  const text = `${salt}:${unitId}`;
  if ([...text].some((character) => character.charCodeAt(0) > 127)) throw new RangeError(`assignArm requires ASCII text, got ${text}`);
  const wrong = weights.find((weight) => !Number.isFinite(weight) || weight < 0);
  if (wrong !== undefined) throw new RangeError(`assignArm requires finite weights >= 0, got ${wrong}`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) throw new RangeError('assignArm requires at least one weight above 0');
  return hash(text) % weights.length;
}

/** 32-bit FNV-1a, then the final mix of MurmurHash3; an integer in [0, 2^32). */
function hash(text: string): number {
  let h = 2166136261;
  for (const character of text) h = Math.imul(h ^ character.charCodeAt(0), 16777619);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
