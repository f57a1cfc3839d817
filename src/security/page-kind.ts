/** Kinds of pages by what they must be allowed: one line here and one in the table of policies for a page that needs more. */

/** `exercise`: the sandbox and the full editor. `search`: the search engine. `interview`: recordings. `plain`: everything else. */
export type PageKind = 'exercise' | 'search' | 'interview' | 'plain';

const LANGUAGE = '(?:/[a-z]{2})?';
const KINDS: readonly (readonly [PageKind, RegExp])[] = [
  ['exercise', new RegExp(`^${LANGUAGE}/exercises/[^/]+/$`)],
  ['search', new RegExp(`^${LANGUAGE}/search/$`)],
  ['interview', new RegExp(`^${LANGUAGE}/interview/[^/]+/$`)],
];

/** @param path address of the page inside the site, such as `/de/exercises/ndcg-at-k/` */
export function pageKindOf(path: string): PageKind {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'plain';
}
