/** What comes late on a slow line or a busy machine must not be taken for the learner's doing. */
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

const preferLight = (page: Page) => page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
const editor = (page: Page) => page.getByRole('textbox', { name: /^solution.ts/ }).first();
const PAGE = 'exercises/ndcg-at-k/';

test('until the page is awake and the kept draft is in the editor, nothing can be typed, run or checked', async ({ page }) => {
  let letScripts = (): void => undefined;
  const allowed = new Promise<void>((resolve) => {
    letScripts = resolve;
  });
  await preferLight(page);
  await page.route(/\.js$/, async (route) => {
    await allowed;
    await route.continue();
  });
  await page.goto(PAGE, { waitUntil: 'commit' });
  const check = page.getByRole('button', { name: /^Check/ });
  await expect(check).toBeDisabled();
  await expect(page.getByRole('button', { name: /^Run/ })).toBeDisabled();
  await expect(editor(page)).not.toBeEditable();
  letScripts();
  await expect(check).toBeEnabled();
  await expect(editor(page)).toBeEditable();
});

test('what a Run must load first is not counted against its time', async ({ page }) => {
  await page.clock.install();
  const core = Promise.withResolvers<void>();
  let asked = 0;
  await page.route(/guest-core/, async (route) => {
    asked += 1;
    await core.promise;
    await route.continue();
  });
  await preferLight(page);
  await page.goto(PAGE);
  await editor(page).fill("import { solve } from 'holdout';\nexport const ndcgAtK = () => solve([[2]], [3])[0];\n");
  await page.getByRole('tab', { name: 'Scratch' }).click();
  await page.getByRole('textbox', { name: 'Expression to evaluate' }).fill('ndcgAtK()');
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect.poll(() => asked).toBe(1);
  // Longer than a Run may take, and shorter than anybody would wait.
  await page.clock.fastForward(30_000);
  core.resolve();
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('Returned 1.5');
});
