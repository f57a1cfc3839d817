/** Readiness: nothing at first, more after an answer, less with the weeks, and the whole computation on the page. */
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { tabTo } from './focus.ts';
import { excessWidth, isAwake } from './page-kinds.ts';
import { answered, importEvents } from './seed-progress.ts';
import { test } from './test.ts';

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });

const QUESTION = 'intermediate/how-ndcg-works';
const on = (day: number) => new Date(Date.UTC(2026, 2, day, 8)).toISOString();
const setDay = (page: Page, day: number) => page.clock.setFixedTime(new Date(on(day)));
const region = (page: Page, name: string) => page.getByRole('region', { name });
const total = (page: Page) => region(page, 'Readiness now');
/** Points of a part of 100, from the list under the number. */
const points = async (page: Page, part: 'there today' | 'faded' | 'not tried yet'): Promise<number> =>
  Number.parseFloat((await total(page).getByRole('listitem').filter({ hasText: part }).textContent()) ?? '');

async function open(page: Page, path = 'interview/readiness/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.readiness:not([aria-busy])')).toBeVisible();
}

test('with nothing done it is 0, says so kindly, and names three things to begin with', async ({ page }) => {
  await open(page);
  await expect(total(page)).toContainText('0 of 100');
  await expect(total(page)).toContainText('Nothing is tried yet, so there is nothing to measure.');
  expect(await points(page, 'not tried yet')).toBe(100);
  const steps = region(page, 'What to do next').getByRole('listitem');
  await expect(steps).toHaveCount(3);
  for (const step of await steps.all()) await expect(step).toContainText(/\d min · \+\d+\.\d points · Not tried yet\. Most for: [A-Z]/);
  await expect(region(page, 'By part of the hiring scorecard').getByRole('row')).toHaveCount(7);
  await expect(region(page, 'By skill of the roadmap').getByRole('row', { name: /^1b Compute precision@k/ })).toContainText('not tried');
  expect(await axeFindings(page)).toEqual([]);
});

test('an answer raises it, weeks lower it, and the next answer brings it back', async ({ page }) => {
  await setDay(page, 2);
  await importEvents(page, [answered(1, on(2), QUESTION, 'good', { score: 80 })]);
  await open(page);
  const first = await points(page, 'there today');
  expect(first).toBeGreaterThan(0);
  // A fifth of the key points was left out.
  expect(await points(page, 'faded')).toBeGreaterThan(0);
  await expect(total(page)).toContainText('Of what you tried, 80 of 100 are there today.');
  await expect(total(page)).toContainText('Most of what is missing is untried, not weak.');
  await expect(region(page, 'How it was computed')).toContainText('worth 80.0% × recall 100.0% = 80.0%');
  await expect(region(page, 'By part of the hiring scorecard').getByRole('row', { name: /^Evaluation and experimentation/ })).toContainText(
    / ?1 of \d+/,
  );
  await expect(region(page, 'By part of the hiring scorecard').getByRole('row', { name: /^Production/ })).toContainText('not tried');

  await setDay(page, 30);
  await open(page);
  expect(await points(page, 'there today')).toBeLessThan(first);
  await expect(region(page, 'How it was computed')).toContainText(/worth 80\.0% × recall [1-9]\d\.\d% = [1-7]\d\.\d%/);

  await importEvents(page, [answered(2, on(30), QUESTION, 'good', { score: 100 })]);
  await open(page);
  expect(await points(page, 'there today')).toBeGreaterThan(first);
  await expect(total(page)).toContainText('Of what you tried, 100 of 100 are there today.');
});

test('the parts that are added up are the total', async ({ page }) => {
  await setDay(page, 2);
  await importEvents(page, [
    answered(1, on(1), QUESTION, 'good', { score: 90 }),
    answered(2, on(2), 'beginner/cold-start-problem', 'hard'),
  ]);
  await open(page);
  const cells = await region(page, 'By part of the hiring scorecard').locator('tbody tr td:last-child').allTextContents();
  const sum = cells.reduce((all, cell) => all + Number.parseFloat(cell), 0);
  // Six numbers, each rounded to a tenth.
  expect(Math.abs(sum - (await points(page, 'there today')))).toBeLessThanOrEqual(0.35);
});

test('by keyboard to the first step, in German, and on a phone', async ({ page }) => {
  await open(page);
  await isAwake(page);
  const first = region(page, 'What to do next').getByRole('link').first();
  await tabTo(page, first);
  const href = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));

  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, 'de/interview/readiness/');
  await expect(region(page, 'Bereitschaft jetzt')).toContainText('0 von 100');
  expect(await excessWidth(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});
