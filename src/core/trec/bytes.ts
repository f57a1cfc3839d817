/** Stretches of bytes inside larger arrays: their equality, order, hash and text. */

/** Whether two stretches hold the same bytes. */
export function sameBytes(a: Uint8Array, aStart: number, aEnd: number, b: Uint8Array, bStart: number, bEnd: number): boolean {
  if (aEnd - aStart !== bEnd - bStart) return false;
  for (let at = aStart, other = bStart; at < aEnd; at += 1, other += 1) {
    if (a[at] !== b[other]) return false;
  }
  return true;
}

/** Below 0 when the first stretch comes earlier in byte order, above 0 when later; a beginning comes before the whole. */
export function compareBytes(a: Uint8Array, aStart: number, aEnd: number, b: Uint8Array, bStart: number, bEnd: number): number {
  const common = Math.min(aEnd - aStart, bEnd - bStart);
  for (let index = 0; index < common; index += 1) {
    const difference = (a[aStart + index] as number) - (b[bStart + index] as number);
    if (difference !== 0) return difference;
  }
  return aEnd - aStart - (bEnd - bStart);
}

/** The FNV-1a hash with its high bits folded down, so that a mask of the low bits is enough. */
export function hashBytes(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The bytes read as UTF-8, or one character a byte where they are not UTF-8. For names and messages, never for a whole line. */
export function textOf(bytes: Uint8Array, start = 0, end = bytes.length): string {
  const stretch = Array.from(bytes.subarray(start, end));
  try {
    return decodeURIComponent(stretch.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return stretch.map((byte) => String.fromCharCode(byte)).join('');
  }
}

/** The text in quotes, cut where it is long. */
export function quotedText(bytes: Uint8Array, start: number, end: number): string {
  const text = textOf(bytes, start, end);
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);
}
