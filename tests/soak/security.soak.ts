/** Every page of the site read to its end, and every exercise at work in both languages, under the policy of its page; `npm test` takes one of each kind. */
import { expect, type Page, test } from '@playwright/test';
import { builtAddresses } from '../e2e/built-pages.ts';
import { type Watch, watchPages } from '../e2e/watch-page.ts';

let watch: Watch;
test.beforeEach(async ({ context, baseURL }) => {
  watch = await watchPages(context, new URL(baseURL as string).origin);
});

const EXERCISE = /^(de\/)?exercises\/[^/]+\/$/;
const ADDRESSES = builtAddresses();

for (const address of ADDRESSES) {
  test(`/${address} keeps its policy to its end`, async ({ page }) => {
    await page.goto(address);
    await readToTheEnd(page);
    if (EXERCISE.test(address)) await work(page);
    expect(watch.findings).toEqual([]);
  });
}

test('there are exercises in both languages', () => {
  const exercises = ADDRESSES.filter((address) => EXERCISE.test(address));
  expect(exercises.length).toBeGreaterThanOrEqual(20);
  expect(exercises.filter((address) => address.startsWith('de/'))).toHaveLength(exercises.length / 2);
});

/** Islands that wait to be seen are seen, what is folded is opened. */
async function readToTheEnd(page: Page) {
  for (const part of await page.locator('main details:not([open]) > summary').all()) if (await part.isVisible()) await part.click();
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
  });
  await expect(page.locator('astro-island[ssr]:not([client="visible"])')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

async function work(page: Page) {
  const editor = page.locator('.monaco-editor').first();
  await expect(editor).toBeVisible({ timeout: 60_000 });
  await editor.click();
  // A change that leaves the starter what it is: it need not be right, it must be graded.
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(' ');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.bench-verdict h2').first()).toBeVisible({ timeout: 60_000 });
}
