/** The reference: found by typing, by keyboard alone, and every function that a page links to is there. */
import { expect } from '@playwright/test';
import { test } from './test.ts';

test('a function is found by what it does, and its address leads to it', async ({ page }) => {
  await page.goto('reference/');
  await page.getByRole('searchbox', { name: 'Search by name' }).focus();
  await page.keyboard.type('ndcg at k');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/functions found/);
  const first = page.getByRole('list').getByRole('link').filter({ hasText: 'ndcg' }).first();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/reference\/ranking\/#ndcg-at-k/);
  await expect(page.locator(':target').getByRole('heading', { level: 2 })).toHaveText(/^ndcg/);
});

test("what was typed before the page's script ran is searched for", async ({ page }) => {
  let release = () => {};
  const typed = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('reference/', { waitUntil: 'commit' });
  const search = page.getByRole('searchbox', { name: 'Search by name' });
  await search.pressSequentially('ndcg at k');
  await expect(page.getByRole('search').getByRole('status')).toHaveText('');
  release();
  await expect(page.getByRole('search').getByRole('status')).toHaveText(/functions found/);
  await expect(search).toHaveValue('ndcg at k');
});

test('what is not there is said, and Escape brings the whole list back', async ({ page }) => {
  await page.goto('reference/');
  const search = page.getByRole('searchbox', { name: 'Search by name' });
  await search.fill('zzzz');
  await expect(page.getByRole('search').getByRole('status')).toContainText('No function found');
  await search.press('Escape');
  await expect(page.getByRole('heading', { name: 'Ranking', exact: true })).toBeVisible();
});

test('the conventions page shows the default of each choice, and what the choice changes', async ({ page }) => {
  await page.goto('conventions/');
  await page.getByRole('link', { name: 'What divides the sum of precisions' }).click();
  const table = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
    .filter({ hasText: 'averagePrecision' })
    .first();
  await expect(table.getByText(/Holdout.s default/)).toHaveCount(1);
  await expect(table.locator('td.number').first()).toHaveText(/^\d/);
});
