/** How deep the brackets of a JSON text nest, and how many fields its largest record has: counted in one pass, without parsing it. */
export interface JsonShape {
  readonly depth: number;
  readonly mostFields: number;
}

export function jsonShape(text: string): JsonShape {
  let depth = 0;
  let deepest = 0;
  let mostFields = 0;
  /** Colons seen in each open bracket, one a field; beyond the depth of interest nobody asks. */
  const fields = new Uint32Array(DEPTH_COUNTED);
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === QUOTE) index = endOfString(text, index);
    else if (character === OPEN_LIST || character === OPEN_RECORD) {
      depth += 1;
      deepest = Math.max(deepest, depth);
      fields[depth] = 0;
    } else if (character === CLOSE_LIST || character === CLOSE_RECORD) depth -= 1;
    else if (character === COLON && depth > 0 && depth < DEPTH_COUNTED) {
      fields[depth] = (fields[depth] as number) + 1;
      mostFields = Math.max(mostFields, fields[depth] as number);
    }
  }
  return { depth: deepest, mostFields };
}

/** @returns the place of the closing quote, or the end of a text that lacks it */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

/** An odd number of backslashes before a quote makes it part of the string. */
function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(quote - 1 - backslashes) === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}

const DEPTH_COUNTED = 1024;
const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_RECORD = 0x7b;
const CLOSE_RECORD = 0x7d;
