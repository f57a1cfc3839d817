import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { fullEditor } from './page-kinds.ts';
import { test } from './test.ts';

const EXERCISE = 'exercises/interaction-matrix';
const HEADER = /^(-- (fails|says|follows): .*\n)+/;
const read = (file: string) => readFileSync(`${EXERCISE}/${file}`, 'utf8');
const SOLUTION = read('solution.sql');
const TRAP = read('misconceptions/union-dedup.sql');
/** How the misconception is told, up to where its first sentence may end. */
const TOLD = /says: ([^.]{20,60})/.exec(TRAP)?.[1] as string;
const TRAP_QUERY = TRAP.replace(HEADER, '');
const ENDLESS =
  'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)\nSELECT i AS user_id, i AS item_id, max(i) AS strength FROM n;\n';

async function openLight(page: Page) {
  await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
  await page.goto(`${EXERCISE}/`);
  await expect(page.getByRole('button', { name: /^Check/ })).toBeEnabled();
}
const editor = (page: Page) => page.getByRole('textbox', { name: /^query.sql/ }).first();
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name }).click();
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const browser = (page: Page) => page.getByRole('region', { name: 'Table browser' });

test('look at the tables, explore, fall into a trap, try its rows, solve it, and find it all after a reload', async ({ page }) => {
  await openLight(page);
  await tab(page, /^Tables/);
  await expect(page.getByRole('img', { name: /^Schema of plays, purchases/ })).toBeVisible();
  await browser(page).getByLabel('Table', { exact: true }).selectOption('purchases');
  await browser(page).getByLabel('where').selectOption('impression_id');
  await browser(page).getByLabel('is', { exact: true }).fill('NULL');
  await expect(browser(page).getByRole('status')).toContainText(/without the filter/);
  await expect(browser(page)).toContainText('WHERE impression_id IS NULL');
  expect(await axeFindings(page)).toEqual([]);

  await tab(page, /^Scratch/);
  await page.getByRole('textbox', { name: 'Query to explore with' }).fill('SELECT user_id, NULL AS unknown FROM plays LIMIT 3');
  await press(page, /^Run/);
  await expect(verdict(page)).toContainText('3 rows, 2 columns.');
  await expect(verdict(page).getByRole('table').getByText('NULL')).toHaveCount(3);
  await expect(verdict(page)).toContainText('SCAN plays');

  await tab(page, /^query.sql/);
  await editor(page).fill(TRAP_QUERY);
  await press(page, /^Check/);
  await expect(verdict(page).locator('h2').first()).toContainText(TOLD);
  const figure = verdict(page).locator('figure').first();
  await expect(figure).toContainText(/Smallest database found: \d+ rows?, shrunk from/);
  await expect(figure.getByRole('region', { name: /^Expected/ }).getByText('missing from your answer')).not.toHaveCount(0);
  await expect(figure.getByRole('region', { name: /^Your answer/ }).getByText('not asked for')).not.toHaveCount(0);
  await page.getByText('How SQLite runs your query').click();
  await expect(page.getByText('SCAN purchases').first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await figure.getByRole('button', { name: 'Try it in Run' }).click();
  await expect(page.getByText(/Run and Tables now use the counterexample/)).toBeVisible();
  await expect(browser(page).getByLabel('Table', { exact: true })).toContainText(/^plays \(\d rows?\)/);
  await press(page, /^Run/);
  await expect(verdict(page)).toContainText('the rows of the counterexample');
  await press(page, /^Back to the full database/);
  await expect(page.getByText(/Run and Tables now use the counterexample/)).toHaveCount(0);

  await tab(page, /^query.sql/);
  await editor(page).fill(SOLUTION);
  await press(page, /^Check/);
  await expect(verdict(page)).toContainText(/Accepted/);
  await expect(page.getByText(/Saved here/)).toBeVisible();
  await page.reload();
  await expect(editor(page)).toHaveValue(SOLUTION);
  await expect(page.getByRole('tab', { name: /History \(2\)/ })).toBeVisible();
});

test('with the keyboard alone: write, Run, Check, page through a table', async ({ page }) => {
  await openLight(page);
  await editor(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(SOLUTION);
  await page.keyboard.press('Alt+Enter');
  await expect(verdict(page)).toContainText(/\d+ rows, 3 columns\./);
  await page.keyboard.press('Control+Enter');
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /Accepted/ })
      .first(),
  ).toBeAttached();
  // Out of the editor, back to the tabs, and one to the right.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('tab', { name: 'query.sql' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(browser(page)).toBeVisible();
  const next = browser(page).getByRole('button', { name: 'Next' });
  for (let presses = 0; presses < 12; presses += 1) {
    if (await next.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(browser(page).getByRole('status')).toContainText(/^Rows 21 to/);
});

test('a query that SQLite cannot read is told with its line, one without rows says so, and more than 500 rows are counted', async ({
  page,
}) => {
  await openLight(page);
  await editor(page).fill('SELECT user_id,\n  secnds\nFROM plays;');
  await press(page, /^Run/);
  await expect(verdict(page)).toContainText(/Line 2: .*secnds/);
  await expect(page.locator('.line-hit')).toHaveText('2');
  await editor(page).fill('SELECT user_id FROM plays WHERE seconds < 0;');
  await press(page, /^Run/);
  await expect(verdict(page)).toContainText('0 rows.');
  await editor(page).fill('SELECT a.play_id FROM plays AS a, plays AS b;');
  await press(page, /^Run/);
  await expect(verdict(page)).toContainText(/These are the first 500 of [\d,]+ rows/);
  expect(await axeFindings(page)).toEqual([]);
});

test('Stop and the clock both end an endless query, and the next Check works', async ({ page }) => {
  await openLight(page);
  await editor(page).fill(ENDLESS);
  await press(page, /^Run/);
  await press(page, /^Stop/);
  await expect(verdict(page)).toContainText('Stopped.');
  await press(page, /^Run/);
  await expect(verdict(page)).toContainText('Stopped by the clock');
  await press(page, /^Check/);
  await press(page, /^Stop/);
  await expect(verdict(page)).toContainText('Stopped.');
  await editor(page).fill(SOLUTION);
  await press(page, /^Check/);
  await expect(verdict(page)).toContainText(/Accepted/);
});

test('when the engine cannot be fetched the page says so, keeps the query, and tries again when asked', async ({ page }) => {
  await page.route(/sql-wasm[^/]*\.wasm/, (route) => route.abort());
  await openLight(page);
  await editor(page).fill(SOLUTION);
  await tab(page, /^Tables/);
  await expect(page.getByText('The tables could not be loaded.')).toBeVisible();
  await page.unroute(/sql-wasm[^/]*\.wasm/);
  await page.getByRole('button', { name: 'Load the tables' }).click();
  await expect(browser(page)).toBeVisible();
  await tab(page, /^query.sql/);
  await expect(editor(page)).toHaveValue(SOLUTION);
});

test('a grading worker that fails to load is started again, and a Check in between takes nothing away', async ({ page }) => {
  let refusals = 0;
  let letStart = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    letStart = resolve;
  });
  await page.route(/grade\.worker[^/]*\.js/, async (route) => {
    refusals += 1;
    if (refusals <= 2) return route.abort('connectionreset');
    // Else the Check might come to its end before Stop is pressed.
    await stopped;
    return route.continue();
  });
  await openLight(page);
  await tab(page, /^Tables/);
  await press(page, /^Check/);
  await press(page, /^Stop/);
  await expect(verdict(page)).toContainText('Stopped.');
  letStart();
  await expect(browser(page)).toBeVisible();
  expect(refusals).toBeGreaterThan(2);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('tables scroll in their own area, the page does not, and a Check brings its verdict into view', async ({ page }) => {
    await openLight(page);
    await tab(page, /^Tables/);
    await browser(page).getByLabel('Table', { exact: true }).selectOption('items');
    await expect(browser(page).getByRole('table')).toContainText('description');
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(sideways).toBe(0);
    const wide = browser(page).getByRole('region', { name: 'Rows of items' });
    expect(await wide.evaluate((area) => area.scrollWidth > area.clientWidth)).toBe(true);
    await tab(page, /^query.sql/);
    await editor(page).fill(TRAP_QUERY);
    await press(page, /^Check/);
    await expect(verdict(page).locator('h2').first()).toBeFocused();
    await expect(verdict(page).locator('h2').first()).toBeInViewport();
    await expect.poll(sideways).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('the full editor knows SQL', async ({ page }) => {
  await page.goto(`${EXERCISE}/`);
  await fullEditor(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('SELECT user_id, 60 AS seconds FROM plays LIMIT 2');
  // Keywords and numbers are set apart from names.
  await expect
    .poll(() => page.locator('.view-line span span').evaluateAll((parts) => new Set(parts.map((part) => part.className)).size))
    .toBeGreaterThan(2);
  await page.keyboard.press('Alt+Enter');
  await expect(verdict(page)).toContainText('2 rows, 2 columns.');
});
