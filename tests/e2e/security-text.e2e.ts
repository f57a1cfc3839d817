/** What a learner types, prints, selects or searches for is shown as text, whatever it looks like. */
import { expect, type Page } from '@playwright/test';
import { fullEditor } from './page-kinds.ts';
import { test } from './test.ts';
import { type Watch, watchPages } from './watch-page.ts';

let watch: Watch;
test.beforeEach(async ({ context, baseURL }) => {
  watch = await watchPages(context, new URL(baseURL as string).origin);
});

async function openLight(page: Page, address: string) {
  await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
  await page.goto(address);
  await expect(page.getByRole('button', { name: /^Check/ })).toBeEnabled();
}
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });

const HOSTILE = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
/** Nothing of what was typed has become an element, and none of it ran. */
async function isText(page: Page) {
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.title()).not.toContain('run');
  expect(watch.findings).toEqual([]);
}

test('code, printed text, values and error messages are shown as text', async ({ page }) => {
  await openLight(page, 'exercises/ndcg-at-k/');
  const editor = page.getByRole('textbox', { name: /^solution.ts/ }).first();
  const text = JSON.stringify(HOSTILE);
  await editor.fill(`// ${HOSTILE}\nexport function ndcgAtK(): unknown { console.log(${text}); return ${text}; }`);
  await press(page, /^Run/);
  await expect(verdict(page).getByText('<img src=x').first()).toBeVisible();
  await expect(verdict(page).getByText('<img src=x').nth(1)).toBeVisible();
  await isText(page);
  await press(page, /^Check/);
  await expect(verdict(page).locator('figure').getByText('<img src=x').first()).toBeVisible();
  await isText(page);
  await editor.fill(`export function ndcgAtK(): number { throw new Error(${text}); }`);
  await press(page, /^Run/);
  await expect(verdict(page).getByText('<img src=x').first()).toBeVisible();
  await isText(page);
  await page.getByRole('tab', { name: /^History/ }).click();
  await isText(page);
});

test('the full editor shows code as text', async ({ page }) => {
  await page.goto('exercises/ndcg-at-k/');
  const monaco = await fullEditor(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(`// ${HOSTILE}`);
  await expect(monaco.locator('.view-line').first()).toContainText('onerror');
  await isText(page);
});

test('values and names of columns from SQL are shown as text', async ({ page }) => {
  await openLight(page, 'exercises/ctr-by-segment/');
  const editor = page.getByRole('textbox', { name: /^query.sql/ }).first();
  await editor.fill(`SELECT '${HOSTILE.replaceAll("'", "''")}' AS "<img src=x onerror=1>";`);
  await press(page, /^Run/);
  await expect(verdict(page).getByRole('table').getByText('<img src=x')).toHaveCount(2);
  await isText(page);
  await editor.fill(`SELECT "<img src=x onerror=1>";`);
  await press(page, /^Run/);
  await expect(verdict(page)).toContainText('<img src=x');
  await isText(page);
});

test('addresses and kept settings from elsewhere are text, or nothing', async ({ page }) => {
  await page.addInitScript((text) => localStorage.setItem('holdout:theme', text), `"><script>${HOSTILE}`);
  await page.goto(`search/?q=${encodeURIComponent(HOSTILE)}`);
  await expect(page.getByRole('searchbox')).toHaveValue(HOSTILE);
  await expect(page.getByRole('main').getByRole('status')).toContainText('<img src=x');
  await isText(page);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
  for (const address of ['licences/', 'reference/']) {
    await page.goto(`${address}?q=${encodeURIComponent(HOSTILE)}#${encodeURIComponent(HOSTILE)}`);
    await isText(page);
  }
});
