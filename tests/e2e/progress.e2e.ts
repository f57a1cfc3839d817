import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

/** Before its script runs the field takes a file and nobody hears of it: Playwright does not wait for that by itself. */
async function choose(page: Page, file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> {
  const field = page.locator('input[type=file]');
  await expect(field).toBeEnabled();
  await field.setInputFiles(file);
}

test('a ticked goal is kept, exported, deleted and imported again', async ({ page }) => {
  await page.goto('roadmap/');
  const goal = page.getByRole('checkbox').first();
  await goal.check();
  await expect(page.getByText(/Saved here/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox').first()).toBeChecked();

  await page.goto('storage/');
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /Download/ })
    .first()
    .click();
  const file = await (await download).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ fmt: 'holdout/backup', events: [{ type: 'check-off', done: true }] });

  await page.getByRole('textbox', { name: /DELETE/ }).fill('DELETE');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything was deleted from this browser, but for one copy')).toBeVisible();
  await page.goto('roadmap/');
  // Until the store is read a box is disabled, and empty in any case.
  await expect(page.getByRole('checkbox').first()).toBeEnabled();
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();

  for (const told of ['Adds 1 step.', 'Adds nothing: 1 step is already here.']) {
    await page.goto('storage/');
    await choose(page, { name: 'holdout-backup.json', mimeType: 'application/json', buffer: await readFile(file) });
    await expect(page.getByText(told)).toBeVisible();
    if (told.startsWith('Adds nothing')) continue;
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    // Who leaves before that breaks the import off.
    await expect(page.getByText('Added 1 step.')).toBeVisible();
  }
  await page.goto('roadmap/');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('a file that is no backup is refused in one sentence and changes nothing', async ({ page }) => {
  await page.goto('storage/');
  await choose(page, { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"fmt":"else"') });
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveText(/^[A-Z].*\.$/);
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
});
