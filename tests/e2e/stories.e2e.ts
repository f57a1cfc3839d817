/** The story builder: written, kept, mapped to a question, seen there, taken away, brought back, taken along. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { coreIsStored } from './offline-page.ts';
import { excessWidth, openPage } from './page-kinds.ts';
import { test } from './test.ts';

const TITLE = 'The jump on Monday';
const editor = (page: Page) => page.getByRole('region', { name: 'Story', exact: true });
const field = (page: Page, name: string) => editor(page).getByRole('textbox', { name, exact: true });
const inList = (page: Page) => page.getByRole('region', { name: 'Stories', exact: true }).getByRole('button', { name: new RegExp(TITLE) });

/** Writes a story and waits until it is kept. */
async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New story' }).click();
  await field(page, 'Title, for yourself').fill(TITLE);
  await field(page, 'Situation').fill('Orders jumped by a fifth overnight.');
  await field(page, 'Action').fill('I split the orders by release and by country.');
  await field(page, 'Result').fill('A double count was found, and 9 of the 20 points went.');
  await expect(editor(page).getByText('Kept in this browser.')).toBeVisible();
  await expect(page.getByText(/Saved here/)).toBeVisible();
}

test('write a story, reload, map it, see it on the page of its question, take it away and bring it back', async ({ page }) => {
  await openPage(page, 'interview/stories/');
  await expect(page.getByRole('button', { name: /^Write a story for question \d+$/ })).toHaveCount(5);
  await write(page);
  await expect(page.getByText(/Still empty: Task\./)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await openPage(page, 'interview/stories/');
  await inList(page).click();
  await expect(field(page, 'Situation')).toHaveValue('Orders jumped by a fifth overnight.');
  await editor(page)
    .getByRole('checkbox', { name: /most surprising thing/ })
    .check();
  await expect(page.getByRole('button', { name: /^Write a story for question \d+$/ })).toHaveCount(4);
  await expect(page.getByText(/Saved here/)).toBeVisible();

  await openPage(page, 'interview/surprising-insight-made-sure/');
  await page.getByText('Read our answer').click();
  await page.getByRole('heading', { name: 'Your stories for this question' }).scrollIntoViewIfNeeded();
  await page.getByText(TITLE).click();
  await expect(page.getByText('I split the orders by release and by country.')).toBeVisible();
  await page.getByRole('link', { name: 'All your stories' }).click();

  await inList(page).click();
  await editor(page).getByRole('button', { name: 'Take this story away' }).click();
  await expect(inList(page)).toHaveCount(0);
  await expect(page.getByRole('status').getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'Action')).toHaveValue('I split the orders by release and by country.');

  // And once more, to be brought back after a reload.
  await editor(page).getByRole('button', { name: 'Take this story away' }).click();
  await expect(page.getByText(/Saved here/)).toBeVisible();
  await openPage(page, 'interview/stories/');
  await expect(inList(page)).toHaveCount(0);
  await page.getByText('Taken away', { exact: true }).click();
  await page.getByRole('button', { name: `Bring back “${TITLE}”` }).click();
  await expect(inList(page)).toBeVisible();
});

test('what is typed last is kept when the page is left at once', async ({ page }) => {
  await openPage(page, 'interview/stories/');
  await write(page);
  await field(page, 'Task').fill('To find out by noon.');
  await page.getByRole('link', { name: 'Interview' }).first().click();
  await expect(page).toHaveURL(/\/interview\/$/);
  await openPage(page, 'interview/stories/');
  await inList(page).click();
  await expect(field(page, 'Task')).toHaveValue('To find out by noon.');
});

test('the Markdown file and the printed page hold every part', async ({ page }) => {
  await openPage(page, 'interview/stories/');
  await write(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain(`## ${TITLE}\n\n### Situation\n\nOrders jumped by a fifth overnight.`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article').getByText('I split the orders by release and by country.')).toBeVisible();
  await expect(editor(page)).toBeHidden();
});

test('by keyboard alone, on a narrow screen, begun from the page of a question', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage(page, 'interview/stories/?question=behavioral/surprising-insight-made-sure');
  await expect(field(page, 'Title, for yourself')).toBeFocused();
  await expect(editor(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(editor(page).getByText('Kept as soon as you write something.')).toBeVisible();
  await page.keyboard.type(TITLE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(field(page, 'Situation')).toBeFocused();
  await expect(inList(page)).toBeVisible();
  expect(await excessWidth(page)).toBe(0);
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a story is written and found again', async ({ page }) => {
    await openPage(page, 'interview/stories/');
    await coreIsStored(page);
    await page.context().setOffline(true);
    await openPage(page, 'interview/stories/');
    await write(page);
    await openPage(page, 'interview/stories/');
    await expect(inList(page)).toBeVisible();
  });
});
