/** One page of each kind, and how a test opens it. */
import { expect, type Locator, type Page } from '@playwright/test';

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
  'interview/review/',
  'interview/plan/',
  'interview/mock/',
  'interview/readiness/',
  'interview/sheets/',
  'interview/stories/',
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
  'search/',
  'storage/',
];
const QUICK_GERMAN: readonly string[] = ['', 'exercises/ndcg-at-k/', 'storage/'];

export const kindsToday = (language: 'en' | 'de'): readonly string[] => (isFull ? PAGE_KINDS : language === 'en' ? QUICK : QUICK_GERMAN);

/** Opens a page and waits until it is awake. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await isAwake(page);
}

/** Every island of the first view is awake, keys are heard, and what is kept has been read: the page changes no more by itself. */
export async function isAwake(page: Page): Promise<void> {
  await expect(page.locator('astro-island[client="load"][ssr], astro-island[client="idle"][ssr]')).toHaveCount(0);
  // An island counts as awake a moment before its effects have run.
  await expect(page.locator('.shortcut-button[aria-keyshortcuts]')).toBeAttached();
  await expect(page.locator('.save-status--saved')).toBeAttached();
  const check = page.locator('.action-bar .go');
  if ((await check.count()) > 0) await expect(check).toBeEnabled();
}

/** The full editor, where there is one, has taken the place of the light one: a page that is looked at from all sides stays one page. */
export async function isComplete(page: Page): Promise<void> {
  await isAwake(page);
  if ((await page.locator('.code-editor').count()) > 0) await expect(page.locator('.monaco-editor').first()).toBeVisible();
}

/** The browser has told the page's scripts of another theme or width, and shows what they made of it. */
export const isPainted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown()))));

/** Waits until the full editor has taken the place of the light one, and takes keys. */
export async function fullEditor(page: Page): Promise<Locator> {
  const editor = page.locator('.monaco-editor').first();
  await expect(editor).toBeVisible();
  await editor.click();
  await expect(page.locator('.monaco-editor.focused')).toHaveCount(1);
  return editor;
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
