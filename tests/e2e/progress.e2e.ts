import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

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
  await expect(page.getByText(/deleted/i).first()).toBeVisible();
  await page.goto('roadmap/');
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();

  for (const round of ['adds', 'already']) {
    await page.goto('storage/');
    await expect(page.getByText(/Nothing to save yet|Saved here/)).toBeVisible();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'holdout-backup.json', mimeType: 'application/json', buffer: await readFile(file) });
    await expect(page.getByText(new RegExp(round, 'i')).first()).toBeVisible();
    if (round === 'already') continue;
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    // Who leaves before that breaks the import off.
    await expect(page.getByText('Added 1 step.')).toBeVisible();
  }
  await page.goto('roadmap/');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('a file that is no backup is refused in one sentence and changes nothing', async ({ page }) => {
  await page.goto('storage/');
  await expect(page.getByText(/Nothing to save yet|Saved here/)).toBeVisible();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"fmt":"else"') });
  await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveText(/^[A-Z].*\.$/);
  await expect(page.getByRole('button', { name: 'Import', exact: true })).toHaveCount(0);
});
