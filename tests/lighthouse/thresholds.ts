/**
 * What Lighthouse must find, page by page: scores from 0 to 1, and the kilobytes that a phone loads from a server that compresses.
 *
 * Performance has no threshold: it depends on the machine that measures, and is only reported. Bytes have a tenth of room; raise them
 * together with the budgets of the build (tests/budgets/budgets.md), and say in the commit what they are spent on.
 */

export interface Thresholds {
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly seo: number;
  readonly kilobytes: number;
}

export interface AuditedPage extends Thresholds {
  readonly name: string;
  readonly path: string;
}

const FULL = { accessibility: 1, 'best-practices': 1, seo: 1 } as const;

export const PAGES: readonly AuditedPage[] = [
  { name: 'home', path: '/', ...FULL, kilobytes: 240 },
  { name: 'home in German', path: '/de/', ...FULL, kilobytes: 240 },
  { name: 'exercise', path: '/exercises/ndcg-at-k/', ...FULL, kilobytes: 770 },
  { name: 'lesson', path: '/lessons/phase-1/ndcg/', ...FULL, kilobytes: 335 },
  { name: 'question', path: '/interview/how-ndcg-works/', ...FULL, kilobytes: 245 },
  { name: 'reference', path: '/reference/ranking/', ...FULL, kilobytes: 280 },
];
