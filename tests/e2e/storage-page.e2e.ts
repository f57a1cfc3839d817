/** The storage page, the reminder and the crash screen, as a learner meets them. */
import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { test } from './test.ts';

/** Ticks goals of the roadmap, three of them in turn, and waits until the page says that all is saved. */
async function tickGoals(page: Page, count: number): Promise<void> {
  await page.goto('roadmap/');
  const goals = page.getByRole('checkbox');
  for (let index = 0; index < count; index += 1) await goals.nth(index % 3).click();
  await expect(page.getByText(/Saved here/)).toBeVisible();
}
const jsonOf = async (download: Download) => JSON.parse(await readFile(await download.path(), 'utf8'));

test('the page says what is kept and how safe it is, and axe finds nothing in either language', async ({ page }) => {
  await tickGoals(page, 2);
  for (const [path, steps, safari] of [
    ['storage/', 'Steps of your history', /Safari deletes/],
    ['de/storage/', 'Schritte deines Verlaufs', /Safari löscht/],
  ] as const) {
    await page.goto(path);
    const facts = page.locator('dl');
    await expect(facts.getByText(steps)).toBeVisible();
    await expect(facts).toContainText('2');
    await expect(facts).toContainText(/MB|kB/);
    await expect(facts).toContainText(safari);
    expect(await axeFindings(page)).toEqual([]);
  }
});

test('the settings lead to it', async ({ page }) => {
  await page.goto('settings/');
  await page.getByRole('link', { name: 'Storage and backup' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Storage' })).toBeVisible();
});

test('deleting by mistake: the copy kept before brings all of it back', async ({ page }) => {
  await tickGoals(page, 3);
  await page.goto('storage/');
  await page.getByRole('textbox', { name: /DELETE/ }).fill('DELETE');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText(/but for one copy/)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /^Bring back: Before deleting/ }).click();
  await expect(page.getByText('Added 3 steps.')).toBeVisible();
});

test('without the copy, nothing is left', async ({ page }) => {
  await tickGoals(page, 1);
  await page.goto('storage/');
  await page.getByRole('checkbox', { name: /Keep one copy/ }).uncheck();
  await page.getByRole('textbox', { name: /DELETE/ }).fill('DELETE');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything was deleted from this browser.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No copy yet.')).toBeVisible();
});

test('ten steps without a backup are reminded of on Today, until the learner backs up or says not today', async ({ page }) => {
  await tickGoals(page, 10);
  await page.goto('');
  const reminder = page.getByText('There is no backup of your 10 steps yet.');
  await expect(reminder).toBeVisible();
  await page.getByRole('button', { name: 'Not today' }).click();
  await expect(reminder).toBeHidden();
  await page.reload();
  await expect(page.getByText(/Saved here/)).toBeVisible();
  await expect(reminder).toBeHidden();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download backup' }).click();
  expect((await jsonOf(await download)).events).toHaveLength(10);
  // The day of the backup is noted after the file was handed out; then the line says so.
  await expect(reminder).toBeHidden();
  await page.reload();
  await expect(page.getByText(/backed up today/)).toBeVisible();
  await expect(reminder).toBeHidden();
});

test('a page that crashes says so in one sentence and hands out the data, bare records when it must', async ({ page }) => {
  await tickGoals(page, 2);
  // The page's own sums of numbers fail; nothing else does.
  await page.addInitScript(() => {
    Number.prototype.toLocaleString = () => {
      throw new Error('broken on purpose');
    };
  });
  await page.goto('storage/');
  await expect(page.getByText('This part of the page broke; what was saved is not touched.')).toBeVisible();
  let download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  expect(await jsonOf(await download)).toMatchObject({ fmt: 'holdout/backup', events: [{ done: true }, { done: true }] });
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('holdout');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('events', 'readwrite');
          transaction.objectStore('events').put('rubbish', 'stray');
          transaction.oncomplete = resolve;
        };
      }),
  );
  download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  expect(await jsonOf(await download)).toMatchObject({ fmt: 'holdout/rescued-records' });
});

test('a file of the learner’s choice follows the work and is read back', async ({ page }) => {
  // The picker is the browser's own window; in its place stands a file of the origin's private folder.
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      showSaveFilePicker: async () => (await navigator.storage.getDirectory()).getFileHandle('chosen.json', { create: true }),
    });
    Object.assign(FileSystemFileHandle.prototype, { queryPermission: async () => 'granted', requestPermission: async () => 'granted' });
  });
  await tickGoals(page, 1);
  await page.goto('storage/');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByText(/^chosen\.json was written and read back at/)).toBeVisible();
  const text = await page.evaluate(async () => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('chosen.json');
    return (await handle.getFile()).text();
  });
  expect(JSON.parse(text)).toMatchObject({ fmt: 'holdout/backup', events: [{ type: 'check-off' }] });
  await expect(page.locator('dl')).toContainText('backed up today');
  await page.reload();
  await expect(page.getByText('chosen.json follows your work.')).toBeVisible();
});
