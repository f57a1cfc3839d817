/** The list of exercises: narrowed by six choices, which the address keeps. */
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { openPage } from './page-kinds.ts';
import { test } from './test.ts';

const rows = (page: Page) => page.locator('[data-exercise-id]:visible');
const choice = (page: Page, name: string) => page.getByRole('search', { name: 'Choose exercises' }).getByLabel(name, { exact: true });

test('narrow the list, share its address, show all again', async ({ page }) => {
  await openPage(page, 'exercises/');
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(10);
  await choice(page, 'Phase').selectOption('1');
  await choice(page, 'Kind').selectOption('SQL');
  await choice(page, 'Interview question').selectOption('question 4');
  const status = page.getByRole('search').getByRole('status');
  await expect(status).toHaveText(new RegExp(`^\\d+ of ${all} exercises$`));
  await expect(page.getByRole('link', { name: 'Interaction matrix' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'NDCG at k', exact: true })).toBeHidden();
  await expect(page.locator('#phase-4')).toBeHidden();
  expect(await axeFindings(page)).toEqual([]);
  const few = Number.parseInt((await status.textContent()) ?? '', 10);
  await expect(rows(page)).toHaveCount(few);
  await page.reload();
  await expect(rows(page)).toHaveCount(few);
  await expect(choice(page, 'Kind')).toHaveValue('sql');
  await choice(page, 'State').selectOption('Accepted');
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/exercises\/$/);
});

test('without a script the list is whole', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('exercises/');
  expect(await rows(page).count()).toBeGreaterThan(10);
  await context.close();
});
