import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { fullEditor } from './page-kinds.ts';
import { test } from './test.ts';

const read = (path: string) => readFileSync(path, 'utf8');
/** The file without its three header lines, as a learner would have written it. */
const LINEAR_GAIN = read('exercises/ndcg-at-k/misconceptions/linear-gain.ts').split('\n').slice(3).join('\n');
const SOLUTION = read('exercises/ndcg-at-k/solution.ts');
const ENDLESS = 'export function ndcgAtK(grades: number[], k: number): number {\n  for (;;) {}\n}\n';

/** The plain editor takes text as it is; Monaco would indent what a test types. */
async function openLight(page: Page, path = 'exercises/ndcg-at-k/') {
  await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
  await page.goto(path);
  await expect(page.getByRole('button', { name: /^Check/ })).toBeEnabled();
}
const editor = (page: Page) => page.getByRole('textbox', { name: /^solution.ts/ }).first();
const check = (page: Page) => page.getByRole('button', { name: /^Check/ }).click();
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });

test('a wrong NDCG is named, the right one accepted, and everything is there after a reload', async ({ page }) => {
  await openLight(page);
  await editor(page).fill(LINEAR_GAIN);
  await check(page);
  await expect(verdict(page)).toContainText('Your gain is the grade itself');
  await expect(verdict(page)).toContainText(/of \d+ inputs/);
  // The smallest case that shows it, with the core's trace beside the learner's value.
  const figure = verdict(page).locator('figure').first();
  await expect(figure).toContainText('[1, 2]');
  await expect(figure.getByRole('table').first()).toBeVisible();

  await editor(page).fill(SOLUTION);
  await check(page);
  await expect(verdict(page)).toContainText(/accepted/i);
  await expect(page.getByText(/Saved here/)).toBeVisible();

  await page.reload();
  await expect(editor(page)).toHaveValue(SOLUTION);
  await page.getByRole('tab', { name: /History \(2\)/ }).click();
  await page.goto('exercises/');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'NDCG at k', exact: true }) });
  // What a row says of progress wakes when the row is seen.
  await row.scrollIntoViewIfNeeded();
  await expect(row.getByText(/accepted/i)).toBeVisible();
  await page.goto('.');
  await expect(page.getByRole('main')).toContainText(/NDCG at k/);
});

/** Linear gain again, in functions of its own, so that there are calls to show. */
const IN_PARTS = `export function ndcgAtK(grades: number[], k: number): number {
  if (!Number.isInteger(k) || k < 1) throw new RangeError('k');
  const ideal = dcg([...grades].sort((a, b) => b - a).slice(0, k));
  return ideal === 0 ? NaN : dcg(grades.slice(0, k)) / ideal;
}
const dcg = (grades: number[]): number => {
  console.log('dcg of', grades);
  return grades.reduce((sum, grade, index) => sum + grade / Math.log2(index + 2), 0);
};
`;

test('the smallest case shows the calls of one’s own functions, and goes on in Run', async ({ page }) => {
  await openLight(page);
  await editor(page).fill(IN_PARTS);
  await check(page);
  const figure = verdict(page).locator('figure').first();
  await figure.scrollIntoViewIfNeeded();
  const calls = figure.getByRole('region', { name: 'Your calls' });
  await expect(calls.getByRole('row')).toHaveCount(4);
  await expect(calls.getByRole('row').nth(1)).toContainText(/ndcgAtK\(\[.*\], \d\)/);
  await expect(calls.getByRole('row').nth(2)).toContainText(/level 2: dcg\(\[.*\]\)/);
  await expect(calls).toContainText('dcg of [');

  // Without the mouse: the input goes to Run, and the caret to the input.
  const given = (await figure.locator('dd code').first().textContent()) ?? '';
  const received = (await figure.locator('code.received').textContent()) ?? '';
  await figure.getByRole('button', { name: 'Try it in Run' }).focus();
  await page.keyboard.press('Enter');
  const scratch = page.getByRole('textbox', { name: 'Expression to evaluate' });
  await expect(scratch).toBeFocused();
  await expect(scratch).toHaveValue(given);
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(verdict(page)).toContainText(`Returned ${received}`);
});

test('a Check while the calls of the last one are being fetched goes first', async ({ page }) => {
  await openLight(page);
  await editor(page).fill(IN_PARTS.replace('console.log', 'for (let i = 0; i < 4e6; i++);\n  console.log'));
  await check(page);
  await expect(verdict(page).locator('figure').first()).toBeVisible();
  await editor(page).fill(SOLUTION);
  await check(page);
  await expect(verdict(page)).toContainText(/accepted/i);
});

test('an endless loop is stopped by its fuel, and the next Check works', async ({ page }) => {
  await openLight(page);
  await editor(page).fill(ENDLESS);
  await check(page);
  await expect(verdict(page)).toContainText(/steps|time/i);
  await editor(page).fill(SOLUTION);
  await check(page);
  await expect(verdict(page)).toContainText(/accepted/i);
});

test('Stop ends what fuel cannot see, and the next Check works', async ({ page }) => {
  await openLight(page);
  await editor(page).fill('export function ndcgAtK() { return [].indexOf.call({ length: 2 ** 52 }, 1); }');
  await check(page);
  await page.getByRole('button', { name: /Stop/ }).click();
  await expect(verdict(page)).toContainText(/stopped/i);
  await editor(page).fill(SOLUTION);
  await check(page);
  await expect(verdict(page)).toContainText(/accepted/i);
});

test('Run shows the value of a scratch input and what was printed', async ({ page }) => {
  await openLight(page);
  await editor(page).fill(`${SOLUTION}\nconsole.log('loaded', [1, NaN]);`);
  await page.getByRole('tab', { name: 'Scratch' }).click();
  await page.getByRole('textbox', { name: 'Expression to evaluate' }).fill('ndcgAtK([1, 2], 2)');
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(verdict(page)).toContainText('0.796707');
  await expect(verdict(page)).toContainText('loaded [1, NaN]');
});

test('a draft typed as the tab goes away is there for the next one, and two tabs do not overwrite each other', async ({
  page,
  context,
}) => {
  await openLight(page);
  await editor(page).fill('// half a thought');
  await expect(page.getByText(/Saved here/)).toBeVisible();
  const other = await context.newPage();
  await openLight(other);
  await expect(editor(other)).toHaveValue('// half a thought');
  await editor(other).fill('// from the other tab');
  await expect(other.getByText(/Saved here/)).toBeVisible();
  // What the person has in front of them stays as it is.
  await expect(editor(page)).toHaveValue('// half a thought');
  await page.close({ runBeforeUnload: false });
  await other.reload();
  await expect(editor(other)).toHaveValue('// from the other tab');
});

test('hints open one rung at a time, and the solution asks twice', async ({ page }) => {
  await openLight(page);
  const hints = page.getByRole('region', { name: 'Hints' });
  await hints.getByRole('button').click();
  await expect(hints.getByRole('listitem')).toHaveCount(1);
  const solution = page.getByRole('region', { name: 'Solution' });
  await solution.getByRole('button', { name: 'Show the solution' }).click();
  await expect(solution).not.toContainText('export function');
  await solution.getByRole('button', { name: 'Show the solution now' }).click();
  await expect(solution.locator('pre')).toContainText('export function ndcgAtK');
  await expect(page.getByText(/Saved here/)).toBeVisible();
  await page.reload();
  await expect(hints.getByRole('listitem')).toHaveCount(1);
});

test('with the keyboard alone: reach the editor, type, Check, hear the verdict', async ({ page }) => {
  await openLight(page);
  await expect(editor(page)).toBeEditable();
  await editor(page).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(SOLUTION);
  await page.keyboard.press('Control+Enter');
  await expect(verdict(page)).toContainText(/accepted/i);
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /accepted/i })
      .first(),
  ).toBeAttached();
});

test('Monaco takes over the text, and Tab can leave it', async ({ page }) => {
  await page.goto('exercises/ndcg-at-k/');
  await fullEditor(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type('// typed in Monaco');
  await expect(page.getByText(/Saved here/)).toBeVisible();
  await page.keyboard.press('Control+m');
  await page.keyboard.press('Tab');
  await expect(page.locator('.monaco-editor.focused')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(verdict(page)).toContainText(/no function named ndcgAtK|Not callable/i);
});
