/** The order in which trec_eval ranks a run: score descending, equal scores by document id descending in byte order. */

/**
 * Document ids of a run in rank order; the position in the input means nothing.
 *
 * @param run pairs of document id and score
 * @returns ids, best rank first
 * @see https://github.com/usnistgov/trec_eval
 * @example trecOrder([['a', 1], ['b', 1]]) // ['b', 'a']
 */
export function trecOrder(run: readonly (readonly [document: string, score: number])[]): string[] {
  return run.toSorted((a, b) => b[1] - a[1] || compareBytes(b[0], a[0])).map(([document]) => document);
}

/** UTF-8 sorts by code point, which string comparison by UTF-16 unit does not. */
function compareBytes(left: string, right: string): number {
  const a = Array.from(left, (character) => character.codePointAt(0) ?? 0);
  const b = Array.from(right, (character) => character.codePointAt(0) ?? 0);
  const at = a.findIndex((point, index) => point !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}
