/** Review: what was answered or solved comes back on its day, an exercise on new data, and is rated once. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { excessWidth, isAwake } from './page-kinds.ts';
import { accepted, answered, importEvents } from './seed-progress.ts';
import { test } from './test.ts';

const QUESTION = 'beginner/cold-start-problem';
const read = (file: string) => readFileSync(`exercises/${file}`, 'utf8');
const [OLD, SOLUTION] = ['// as it was then\n', ''].map((note) => note + read('ndcg-at-k/solution.ts')) as [string, string];
const WRONG = 'export function ndcgAtK(grades: number[], k: number): number {\n  return grades.length * k;\n}\n';

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
});

/** Days of March 2026, in the morning. */
const setDay = (page: Page, day: number) => page.clock.setFixedTime(new Date(Date.UTC(2026, 2, day, 8)));
const on = (day: number, hour = 18) => new Date(Date.UTC(2026, 2, day, hour)).toISOString();
const due = (page: Page) => page.getByRole('region', { name: 'Due now' });
const rating = (page: Page) => page.getByRole('region', { name: 'How well did you remember it?' });
const editor = (page: Page) => page.getByRole('textbox', { name: /^(solution|query)\./ }).first();
/** An exercise that has changed since offers another button to check the old text. */
const check = (page: Page) => page.locator('.action-bar .go');

async function openQueue(page: Page): Promise<void> {
  await page.goto('interview/review/');
  await expect(page.locator('.review-panel:not([aria-busy])')).toBeVisible();
}

test('nobody is asked to review what they never answered; the page says how things get here', async ({ page }) => {
  await openQueue(page);
  await expect(page.getByRole('heading', { name: 'Nothing in the queue yet' })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto('');
  await isAwake(page);
  await expect(page.getByRole('heading', { name: 'Start here' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Due for review' })).toHaveCount(0);
});

test('an answered question comes back on its day, here and on Today', async ({ page }) => {
  await setDay(page, 2);
  await importEvents(page, [answered(1, on(1), QUESTION, 'good')]);
  await openQueue(page);
  await expect(due(page)).toContainText('Nothing is due. The next review is on Wednesday 4 March.');

  await setDay(page, 4);
  await openQueue(page);
  await expect(due(page)).toContainText('1 item, about');
  await expect(due(page).getByRole('link', { name: 'Begin' })).toHaveAttribute('href', /\/interview\/cold-start-problem\/\?review=yes$/);
  await page.getByText('As a table').click();
  await expect(page.getByRole('row', { name: /^Today 1 / })).toBeVisible();
  await page.getByText('The one item that you have reviewed.').click();
  await expect(page.getByRole('row', { name: / 8\d ?% 4 Mar 2026 1$/ })).toBeVisible();
  await expect(page.getByText(/From 1 answer nothing can be told yet/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  await page.goto('');
  const today = page.getByRole('region', { name: 'Due for review' });
  await expect(today.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('row', { name: /^Questions answered 1 of/ })).toBeVisible();
  await today.getByRole('link', { name: 'Open the queue' }).click();
  await expect(due(page)).toContainText('1 item, about');
});

test('an exercise comes back on new data, is solved, rated once with the network off, and leaves the queue', async ({ page }) => {
  await setDay(page, 10);
  await importEvents(page, [accepted(1, on(1), 'ndcg-at-k', OLD)]);
  await openQueue(page);
  await due(page).getByRole('link', { name: 'Begin' }).click();
  await expect(page).toHaveURL(/\/ndcg-at-k\/\?variant=1&review=yes$/);
  await expect(rating(page)).toContainText('Once your code is accepted');
  await expect(editor(page)).toBeEditable();
  await editor(page).fill(WRONG);
  await check(page).click();
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('Variant 1, seed');
  await expect(rating(page)).toContainText('Once your code is accepted');

  await editor(page).fill(SOLUTION);
  await check(page).click();
  await expect(rating(page)).toContainText('It took more than one try: that is Hard.');
  await expect(rating(page).getByRole('button', { name: /^Hard.*suggested/ })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.context().setOffline(true);
  await rating(page).getByRole('button', { name: /^Good/ }).click();
  await expect(rating(page).getByRole('status')).toHaveText(/^Kept as Good\. Next review: \d+ \w+\.$/);
  await expect(rating(page).getByRole('button', { name: 'Easy' })).toHaveAttribute('aria-disabled', 'true');
  await rating(page).getByRole('button', { name: 'Easy' }).click({ force: true });
  await rating(page).getByRole('button', { name: 'Good' }).click({ force: true });
  await expect(page.locator('.save-status--saved')).toBeAttached();
  await page.context().setOffline(false);

  await page.reload();
  await expect(rating(page).getByRole('status')).toHaveText(/^Kept as Good\./);
  await rating(page).getByRole('link', { name: 'Back to the queue' }).click();
  await expect(due(page)).toContainText('Nothing is due.');
  await expect(due(page)).toContainText('1 review done today.');
  await page.getByText('The one item that you have reviewed.').click();
  // The first acceptance and this review: two, and not four.
  await expect(page.getByRole('row', { name: /NDCG.* 2$/ })).toBeVisible();
});

test('a query comes back too; its hints are closed again, and one that is opened speaks for Hard', async ({ page }) => {
  await setDay(page, 10);
  await importEvents(page, [
    { id: `01J${'0'.repeat(22)}1`, at: on(1, 17), type: 'reveal', exerciseId: 'interaction-matrix', what: 'hint', rung: 1 },
    accepted(2, on(1), 'interaction-matrix', `-- as it was then\n${read('interaction-matrix/solution.sql')}`),
  ]);
  await openQueue(page);
  await due(page).getByRole('link', { name: 'Begin' }).click();
  await expect(rating(page)).toContainText('Once your code is accepted');
  const hints = page.getByRole('region', { name: 'Hints' });
  await hints.getByRole('button').click();
  await expect(hints.getByRole('listitem')).toHaveCount(1);
  await editor(page).fill(read('interaction-matrix/solution.sql'));
  await check(page).click();
  await expect(rating(page)).toContainText('A hint was opened: that is Hard.');
  await rating(page).getByRole('button', { name: /^Hard/ }).click();
  await expect(rating(page).getByRole('status')).toHaveText(/^Kept as Hard\./);
  await page.getByRole('button', { name: 'Practise again on new data' }).first().click();
  await expect(page).toHaveURL(/\?variant=2$/);
  await expect(rating(page)).toHaveCount(0);
});

test('after enough answers the page says how sure one was and how right, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await setDay(page, 20);
  const sure = (n: number, score: number) => answered(n, on(n), QUESTION, 'again', { confidence: 90, score });
  await importEvents(
    page,
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => sure(n, n % 3 === 0 ? 80 : 40)),
  );
  await openQueue(page);
  await expect(
    page.getByText(/You were surer than your answers bore out: on average you were 90 ?% sure and reached it in 33 ?%/),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: /^How often you reached it/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^80 ?% to 100 ?% 33 ?%/ })).toBeVisible();
  await page.getByRole('button', { name: '30 days' }).click();
  await expect(page.getByRole('img', { name: /in the next 30 days/ })).toBeVisible();
  expect(await excessWidth(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});
