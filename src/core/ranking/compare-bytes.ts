/** The order of texts as their UTF-8 bytes. */

/**
 * Below 0 when the bytes of `left` come first, above 0 when those of `right` do, 0 when they are equal.
 *
 * UTF-8 sorts by code point, which string comparison by UTF-16 unit does not: U+FF5E comes before an emoji.
 */
export function compareBytes(left: string, right: string): number {
  const a = Array.from(left, (character) => character.codePointAt(0) ?? 0);
  const b = Array.from(right, (character) => character.codePointAt(0) ?? 0);
  const at = a.findIndex((point, index) => point !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
