/** The plan to the date: made, kept, made anew after missed days, changed, removed, taken into a calendar. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { tabTo } from './focus.ts';
import { excessWidth, openPage } from './page-kinds.ts';
import { test } from './test.ts';

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });

const PATH = 'interview/plan/';
/** Noon in November 2026; the 22nd is a Sunday. */
const setDay = (page: Page, day: number) => page.clock.setFixedTime(new Date(Date.UTC(2026, 10, day, 12)));
const date = (page: Page) => page.getByLabel('Day of the interview');
const minutes = (page: Page) => page.getByRole('spinbutton', { name: 'Minutes a day' });
const wrong = (page: Page) => page.getByRole('alert').filter({ hasText: /./ });
const today = (page: Page) => page.getByRole('region', { name: 'Today', exact: true });

async function makePlan(page: Page, day: string, length: string): Promise<void> {
  await date(page).fill(day);
  await minutes(page).fill(length);
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'The plan is made.' })).toBeVisible();
  await expect(page.getByText(/Saved here/)).toBeVisible();
}

test('what is no plan is refused in one sentence', async ({ page }) => {
  await setDay(page, 22);
  await openPage(page, PATH);
  const make = page.getByRole('button', { name: 'Make the plan' });
  await make.click();
  await expect(wrong(page)).toHaveText('Give a day that exists.');
  await expect(date(page)).toBeFocused();
  await date(page).fill('2026-11-21');
  await make.click();
  await expect(wrong(page)).toHaveText('That day is past. Give today or a later day.');
  await date(page).fill('2027-11-22');
  await make.click();
  await expect(wrong(page)).toHaveText(/^That is more than 60 days ahead\./);
  await date(page).fill('2026-12-04');
  await minutes(page).fill('3');
  await make.click();
  await expect(wrong(page)).toHaveText('Give whole minutes from 5 to 480.');
  await expect(minutes(page)).toBeFocused();
  expect(await axeFindings(page)).toEqual([]);
});

test('a plan is made without the network, kept, and made anew after missed days', async ({ page }) => {
  await setDay(page, 22);
  await openPage(page, PATH);
  await page.context().setOffline(true);
  await makePlan(page, '2026-12-04', '30');
  await expect(page.getByRole('heading', { name: /^Interview on Friday,? 4 December 2026$/ })).toBeVisible();
  await expect(page.getByText('12 days to go, 30 min a day.')).toBeVisible();
  await expect(today(page).getByRole('listitem')).not.toHaveCount(0);
  await expect(page.getByText(/You missed/)).toHaveCount(0);
  await page.context().setOffline(false);

  await setDay(page, 25);
  await openPage(page, PATH);
  await expect(page.getByText('You missed 2 days; the plan was made anew. Nothing is lost.')).toBeVisible();
  await expect(page.getByText('9 days to go, 30 min a day.')).toBeVisible();
  const days = page.getByRole('region', { name: 'Day by day' }).locator('time');
  expect(await days.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))).toEqual([
    ...['25', '26', '27', '28', '29', '30'].map((day) => `2026-11-${day}`),
    ...['01', '02', '03', '04'].map((day) => `2026-12-${day}`),
  ]);
  expect(await axeFindings(page)).toEqual([]);

  const title = await today(page).getByRole('link').first().textContent();
  await openPage(page, '');
  const onToday = page.getByRole('region', { name: 'Planned for today: interview on 4 December' });
  await expect(onToday.getByRole('link').first()).toContainText(title ?? 'a title');

  await setDay(page, 34);
  await openPage(page, PATH);
  await expect(page.getByText('It is today.')).toBeVisible();
  await setDay(page, 35);
  await openPage(page, PATH);
  await expect(page.getByText(/^The interview was on Friday,? 4 December 2026\./)).toBeVisible();
});

test('the calendar file has an entry for each day with work, none past the date, and the same names again', async ({ page }) => {
  await setDay(page, 22);
  await openPage(page, PATH);
  await makePlan(page, '2026-11-29', '30');
  const files: string[] = [];
  for (const _ of ['first', 'second']) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download calendar file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('holdout-plan-2026-11-29.ics');
    files.push(await readFile(await file.path(), 'utf8'));
  }
  await expect(page.getByRole('status').filter({ hasText: 'holdout-plan-2026-11-29.ics was handed to your browser.' })).toBeVisible();
  const lines = (files[0] ?? '').replaceAll('\r\n ', '').split('\r\n');
  const valuesOf = (name: string) => lines.flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []));
  expect(valuesOf('DTSTART;VALUE=DATE:')).toEqual(['22', '23', '24', '25', '26', '27', '28', '29'].map((day) => `202611${day}`));
  expect(new Set(valuesOf('UID:')).size).toBe(8);
  const first = await today(page).getByRole('link').first().textContent();
  const plain = valuesOf('DESCRIPTION:')[0]?.replaceAll(/\\([\\;,])/g, '$1');
  expect(plain).toContain(`• ${first} (`);
  expect(plain).toContain('/interview/plan/');
  expect(files[1]?.match(/^UID:.*$/gm)).toEqual(files[0]?.match(/^UID:.*$/gm));
});

test('the plan is changed and removed, each at once, each to be undone', async ({ page }) => {
  await setDay(page, 22);
  await openPage(page, PATH);
  await makePlan(page, '2026-12-04', '30');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(date(page)).toHaveValue('2026-12-04');
  await minutes(page).fill('15');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.getByText('12 days to go, 15 min a day.')).toBeVisible();
  await page.getByText(/items? (is|are) longer than a day/).click();
  await expect(page.getByText('Each takes more than the 15 min of a whole day.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('12 days to go, 30 min a day.')).toBeVisible();

  await page.getByRole('button', { name: 'Remove the plan' }).click();
  await expect(page.getByRole('button', { name: 'Make the plan' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('12 days to go, 30 min a day.')).toBeVisible();
  await expect(page.getByText(/Saved here/)).toBeVisible();
  await openPage(page, PATH);
  await expect(page.getByText('12 days to go, 30 min a day.')).toBeVisible();
});

test('by keyboard alone, on a narrow window', async ({ page }) => {
  await setDay(page, 22);
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage(page, PATH);
  await tabTo(page, date(page));
  // The twelfth of December, in whichever order this browser asks for day and month.
  await page.keyboard.type('12122026');
  await tabTo(page, minutes(page));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await expect(page.getByText('20 days to go, 45 min a day.')).toBeVisible();
  expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  // What was just done has the focus, and the way back is next.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Make the plan' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
