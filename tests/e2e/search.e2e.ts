import { expect } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { test } from './test.ts';

test('finds pages by their words, shows what was found as text, and keeps the query in the address', async ({ page }) => {
  await page.goto('search/');
  const box = page.getByRole('searchbox', { name: 'Search' });
  await box.fill('discount');
  await expect(page.getByRole('status').filter({ hasText: /pages? found/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'NDCG', exact: false }).first()).toBeVisible();
  await expect(page.locator('.found mark').first()).toHaveText(/discount/i);
  await expect(page).toHaveURL(/\?q=discount$/);
  expect(await axeFindings(page)).toEqual([]);

  await page.reload();
  await expect(box).toHaveValue('discount');
  await page.locator('.found h2 a').first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=discount$/);
  await expect(page.locator('.found h2').first()).toBeVisible();
});

test('with the keyboard alone: type, hear how many, go to the first', async ({ page }) => {
  await page.goto('search/');
  const box = page.getByRole('searchbox', { name: 'Search' });
  await box.focus();
  await page.keyboard.type('sample size');
  // Slow typing searches for its beginnings too, and each search puts another list in the place of the last.
  await expect(page.getByRole('status').filter({ hasText: 'found for “sample size”' })).toBeVisible();
  await expect(page.locator('.found')).toHaveAttribute('aria-busy', 'false');
  await page.keyboard.press('Tab');
  await expect(page.locator('.found h2 a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('says when there is nothing, and Escape empties the box', async ({ page }) => {
  await page.goto('search/');
  const box = page.getByRole('searchbox', { name: 'Search' });
  await box.fill('qzxvwk');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found for “qzxvwk”' })).toBeVisible();
  await box.fill('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('status').filter({ hasText: 'found for “<img src=x onerror=alert(1)>”' })).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await box.press('Escape');
  await expect(box).toHaveValue('');
  await expect(page).toHaveURL(/\/search\/$/);
});

test('when the index cannot be fetched the page says so, and the next word tries again', async ({ page }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort());
  await page.goto('search/');
  const box = page.getByRole('searchbox', { name: 'Search' });
  await box.fill('ndcg');
  await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible();
});

test('in German it asks in German, finds the English content, and stays among the German pages', async ({ page }) => {
  await page.goto('de/search/');
  await page.getByRole('searchbox', { name: 'Suche' }).fill('discount');
  await expect(page.getByRole('status').filter({ hasText: /gefunden/ })).toBeVisible();
  const first = page.locator('.found h2 a').first();
  await expect(first).toHaveAttribute('href', /^\/de\//);
  await expect(page.locator('.found h2').first()).toHaveAttribute('lang', 'en');
});
