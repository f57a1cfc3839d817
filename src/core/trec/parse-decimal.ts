/** Numbers read from bytes, exact to the last bit, without making a string of each. */

/** Powers of ten that a double holds exactly. */
const EXACT_POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** Above this one more digit might not fit into 53 bits. */
const LAST_SAFE_MANTISSA = Math.floor((Number.MAX_SAFE_INTEGER - 9) / 10);

const ZERO = 48;
const NINE = 57;
const POINT = 46;
const PLUS = 43;
const MINUS = 45;
const UPPER_E = 69;
const LOWER_E = 101;

/**
 * The decimal number that fills a stretch of bytes: digits with an optional sign, point and exponent.
 *
 * Up to 15 or 16 digits with a power of ten that a double holds need one rounding, so one division or product is exact;
 * longer ones are left to the engine.
 *
 * @returns the nearest double; NaN when the bytes are anything else, such as `nan`, `inf` or `0x10`
 */
export function parseDecimal(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start];
  let at = first === MINUS || first === PLUS ? start + 1 : start;
  let mantissa = 0;
  let scale = 0;
  let digits = 0;
  let isExact = true;
  let afterPoint = false;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) {
      if (mantissa > LAST_SAFE_MANTISSA) isExact = false;
      else mantissa = mantissa * 10 + (byte - ZERO);
      digits += 1;
      if (afterPoint) scale -= 1;
    } else if (byte === POINT && !afterPoint) afterPoint = true;
    else break;
  }
  if (digits === 0) return NaN;
  if (at < end) {
    const exponent = parseExponent(bytes, at, end);
    if (Number.isNaN(exponent)) return NaN;
    scale += exponent;
  }
  if (!isExact || scale < -22 || scale > 22) return slowly(bytes, start, end);
  const size = scale < 0 ? mantissa / (EXACT_POWERS[-scale] as number) : mantissa * (EXACT_POWERS[scale] as number);
  return first === MINUS ? -size : size;
}

/** The exponent that begins with e and fills the rest; NaN when it does not. */
function parseExponent(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] !== LOWER_E && bytes[start] !== UPPER_E) return NaN;
  return parseWhole(bytes, start + 1, end);
}

/** The whole number, with an optional sign, that fills a stretch of bytes; NaN when the bytes are anything else. */
export function parseWhole(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start];
  const from = first === MINUS || first === PLUS ? start + 1 : start;
  if (from >= end) return NaN;
  let value = 0;
  for (let at = from; at < end; at += 1) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return first === MINUS ? -value : value;
}

function slowly(bytes: Uint8Array, start: number, end: number): number {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] as number);
  return Number(text);
}
