/** An exercise that is solved comes back on other data: from the page, after a reload, by a link, and not by a bad one. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { casesOf } from '#graders/variant.ts';
import { axeFindings } from './axe-findings.ts';
import { test } from './test.ts';

const FUNCTION = 'exercises/ndcg-at-k';
const QUERY = 'exercises/interaction-matrix';
const read = (file: string) => readFileSync(`${FUNCTION}/${file}`, 'utf8');
const [SOLUTION, STARTER] = [read('solution.ts'), read('starter.ts')];
const WRONG = 'export function ndcgAtK(grades: number[], k: number): number {\n  return grades.length * k;\n}\n';

const editor = (page: Page) => page.getByRole('textbox', { name: /^(solution|query)\./ }).first();
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const line = (page: Page) => page.getByText(/^Variant \d+:/);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function open(page: Page, address: string) {
  await page.goto(address);
  await expect(editor(page)).toBeEditable();
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
});

test('solved, practised again, reloaded, and back', async ({ page }) => {
  await open(page, `${FUNCTION}/`);
  await editor(page).fill(SOLUTION);
  await press(page, /^Check/);
  await expect(verdict(page)).toContainText(/Accepted/);
  expect(await axeFindings(page)).toEqual([]);

  await press(page, 'Practise again on new data');
  await expect(page).toHaveURL(/\/ndcg-at-k\/\?variant=1$/);
  await expect(line(page)).toContainText(/^Variant 1: .{10,}/);
  await expect(editor(page)).toHaveValue(STARTER);
  await expect(editor(page)).toBeFocused();
  await expect(verdict(page)).toContainText('Nothing checked of this variant on this visit.');
  await editor(page).fill(WRONG);
  await press(page, /^Check/);
  await expect(verdict(page)).toContainText(`Variant 1, seed ${casesOf(1).seed}:`);
  await expect(verdict(page)).not.toContainText(/Accepted/);
  await editor(page).fill(`${WRONG}// later`);
  await expect(page.getByText(/Saved here/)).toBeVisible();

  await page.reload();
  await expect(line(page)).toContainText(/^Variant 1: /);
  await expect(editor(page)).toHaveValue(`${WRONG}// later`);
  expect(await axeFindings(page)).toEqual([]);

  await press(page, 'Back to the exercise as first set');
  await expect(page).toHaveURL(/\/ndcg-at-k\/$/);
  await expect(line(page)).toBeHidden();
  await expect(editor(page)).toHaveValue(SOLUTION);
  await page.getByRole('tab', { name: /^History/ }).click();
  await expect(page.getByRole('button', { name: /^Attempt 2, variant 1/ })).toBeVisible();
  await press(page, /^Attempt 1 /);
  await expect(page.getByRole('article', { name: 'Attempt 1' })).toContainText('Accepted');
});

test('a link leads to a variant; one that names none says so; an example is drawn', async ({ page }) => {
  await open(page, `${FUNCTION}/?variant=seven`);
  await expect(page.getByText('The address asks for variant seven')).toBeVisible();
  await expect(line(page)).toBeHidden();

  await open(page, `${FUNCTION}/?variant=7`);
  await expect(line(page)).toContainText(/^Variant 7: /);
  await page.getByRole('tab', { name: 'Scratch' }).click();
  const scratch = page.getByRole('textbox', { name: 'Expression to evaluate' });
  const before = await scratch.inputValue();
  await press(page, 'Draw an example');
  await expect(scratch).not.toHaveValue(before);
  await expect(scratch).toHaveValue(/^ndcgAtK\(\[/);
});

test('a variant of a query has another database', async ({ page }) => {
  const seen: string[] = [];
  for (const address of [`${QUERY}/`, `${QUERY}/?variant=3`]) {
    await open(page, address);
    await page.getByRole('tab', { name: 'Scratch' }).click();
    await page.getByRole('textbox', { name: 'Query to explore with' }).fill('SELECT count(*) AS plays, sum(started_at) AS at FROM plays');
    await press(page, /^Run/);
    await expect(verdict(page)).toContainText('1 row, 2 columns.');
    seen.push((await verdict(page).getByRole('table').first().textContent()) ?? '');
  }
  expect(seen[1]).not.toBe(seen[0]);
  await expect(line(page)).toContainText('Variant 3: a new database');
  await page.getByRole('tab', { name: /^Tables/ }).click();
  await expect(page.getByRole('region', { name: 'Table browser' })).toBeVisible();
});
