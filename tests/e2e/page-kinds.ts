/** One page of each kind, and how a test opens it. */
import { expect, type Page } from '@playwright/test';

export const NOT_FOUND = 'no-such-page/';

export const PAGE_KINDS = [
  '',
  'roadmap/',
  'exercises/',
  'exercises/ndcg-at-k/',
  'exercises/ctr-by-segment/',
  'lessons/',
  'lessons/phase-1/ndcg/',
  'interview/',
  'interview/how-ndcg-works/',
  'reference/',
  'reference/ranking/',
  'conventions/',
  'conventions/fairness/',
  'verdict/',
  'search/',
  'settings/',
  'storage/',
  'licences/',
  'offline/',
] as const;

/** `npm test` looks at the kinds that differ most; the full run at each of them, and each verdict. */
export const isFull = process.env.HOLDOUT_FULL !== undefined;
const QUICK: readonly string[] = [
  '',
  'roadmap/',
  'exercises/ndcg-at-k/',
  'exercises/ctr-by-segment/',
  'lessons/phase-1/ndcg/',
  'interview/how-ndcg-works/',
  'conventions/',
  'search/',
  'storage/',
  'offline/',
];
const QUICK_GERMAN: readonly string[] = ['', 'roadmap/', 'exercises/ndcg-at-k/', 'storage/'];

export const kindsToday = (language: 'en' | 'de'): readonly string[] => (isFull ? PAGE_KINDS : language === 'en' ? QUICK : QUICK_GERMAN);

/** Opens a page and waits until every island of the first view is awake, and keys are heard. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('astro-island[client="load"][ssr], astro-island[client="idle"][ssr]')).toHaveCount(0, { timeout: 30_000 });
  // An island counts as awake a moment before its effects have run.
  await expect(page.locator('.shortcut-button[aria-keyshortcuts]')).toBeAttached();
}

/** Pixels by which a page is wider than its window. */
export const excessWidth = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The spacing that WCAG 1.4.12 lets a reader set. As a made sheet, since the page's policy forbids written ones. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

/** Parts whose text is cut off by their own box. What is hidden on purpose, but for screen readers, is a pixel high. */
export const clippedParts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((part) => part.clientHeight > 2 && part.closest('svg, .monaco-editor, textarea') === null && part.textContent !== '')
      .filter((part) => {
        const { overflowX, overflowY } = getComputedStyle(part);
        const cut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (cut(overflowX) && part.scrollWidth > part.clientWidth + 1) || (cut(overflowY) && part.scrollHeight > part.clientHeight + 1);
      })
      .map((part) => `${part.tagName.toLowerCase()}.${part.className}: ${part.textContent?.slice(0, 40)}`),
  );
