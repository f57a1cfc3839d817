/** Cheat sheets: choosing, printing one page a group, and decks as files, also with the network off. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { tabTo } from './focus.ts';
import { coreIsStored } from './offline-page.ts';
import { openSite } from './own-server.ts';
import { excessWidth, isAwake } from './page-kinds.ts';
import { answered, importEvents } from './seed-progress.ts';
import { test } from './test.ts';

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });

const GROUPS = [
  ['Beginner', 5],
  ['Intermediate', 10],
  ['Advanced', 10],
  ['Scenario', 10],
  ['Workflow', 10],
  ['Behavioural', 5],
] as const;

async function open(page: Page, path = 'interview/sheets/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('.sheet').first()).toBeVisible();
  await isAwake(page);
}

const sheets = (page: Page) => page.locator('.sheet');
const chosen = (page: Page, text: string) => page.getByRole('region', { name: 'Take along' }).getByText(text, { exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** The page objects of a PDF stand in it as plain text. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

async function saved(page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('all six groups are printed on six pages, in either wording, on A4 and on Letter', async ({ page }) => {
  await open(page);
  await expect(chosen(page, '50 questions chosen, 6 pages.')).toBeVisible();
  for (const [group, count] of GROUPS) {
    await expect(page.getByRole('region', { name: `${group} · ${count} questions` }).getByRole('article')).toHaveCount(count);
  }
  await page.evaluate(() => document.fonts.ready);
  for (const wording of ['In short, larger type', 'In full, small print']) {
    await page.getByRole('radio', { name: wording }).check();
    expect(await pagesOf(page, 'A4'), `A4, ${wording}`).toBe(6);
    expect(await pagesOf(page, 'Letter'), `Letter, ${wording}`).toBe(6);
  }
});

test('chosen questions: one page for each group that has one', async ({ page }) => {
  await open(page);
  await press(page, 'None');
  await expect(sheets(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeDisabled();

  for (const name of ['Beginner', 'Advanced']) await page.locator('summary').filter({ hasText: name }).click();
  await page.getByRole('checkbox', { name: 'All of Beginner (5)' }).check();
  await page.getByRole('group', { name: 'Advanced' }).getByRole('checkbox').nth(1).check();
  await expect(chosen(page, '6 questions chosen, 2 pages.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'All of Advanced (10)' })).toHaveJSProperty('indeterminate', true);
  expect(await pagesOf(page, 'A4')).toBe(2);
  expect(await axeFindings(page)).toEqual([]);
});

test('what is due and what is weak can be chosen at once', async ({ page }) => {
  await page.clock.setFixedTime(new Date(Date.UTC(2026, 2, 20, 8)));
  const long = new Date(Date.UTC(2026, 2, 1, 8)).toISOString();
  const now = new Date(Date.UTC(2026, 2, 20, 7)).toISOString();
  await importEvents(page, [
    answered(1, long, 'beginner/cold-start-problem', 'good', { score: 100 }),
    answered(2, now, 'intermediate/how-ndcg-works', 'good', { score: 30 }),
    answered(3, now, 'intermediate/popularity-bias', 'good', { score: 90 }),
  ]);
  await open(page);
  await press(page, 'Due for review (1)');
  await expect(sheets(page).getByRole('article')).toHaveCount(1);
  await expect(sheets(page).getByRole('heading', { level: 4 })).toHaveText(/cold[- ]start/i);
  await press(page, 'Weak (1)');
  await expect(sheets(page).getByRole('heading', { level: 4 })).toHaveText(/NDCG/);
});

test('the deck for Anki and the Markdown file hold the chosen questions in full', async ({ page }) => {
  await open(page);
  await press(page, 'None');
  await page.locator('summary').filter({ hasText: 'Intermediate' }).click();
  await page.getByRole('checkbox', { name: 'All of Intermediate (10)' }).check();

  const deck = await saved(page, 'Save deck for Anki');
  expect(deck.name).toBe('holdout-interview-anki.txt');
  await expect(page.getByText('holdout-interview-anki.txt handed to the browser.')).toBeVisible();
  const lines = deck.text.trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('#'))).toEqual(expect.arrayContaining(['#separator:tab', '#html:true', '#tags column:4']));
  const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  expect(rows).toHaveLength(10);
  for (const [id, front, back, tags, ...more] of rows) {
    expect(more).toEqual([]);
    expect(id).toMatch(/^holdout-question-\d+$/);
    expect(front).toMatch(/\?$/);
    expect(back).toMatch(/^<ul>(<li><b>\d+<\/b> [^<]+<\/li>){4,7}<\/ul>(<p>.+<\/p>)+$/);
    expect(tags).toMatch(/^holdout::intermediate holdout::phase-[1-5] holdout::(warm-up|core|stretch)$/);
  }

  const markdown = await saved(page, 'Save as Markdown');
  expect(markdown.name).toBe('holdout-interview.md');
  expect(markdown.text.match(/^## .+$/gm)).toEqual(['## Intermediate']);
  expect(markdown.text.match(/^### \d+\. .+\?$/gm)).toHaveLength(10);
  // The weights of each question add up to 100.
  const weights = [...markdown.text.matchAll(/^- \*\*(\d+)\*\* /gm)].map(([, weight]) => Number(weight));
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(1000);
});

test('by keyboard, in German, on a phone', async ({ page }) => {
  await open(page);
  await tabTo(page, page.getByRole('button', { name: 'None', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('summary').filter({ hasText: 'Behavioural' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: 'All of Behavioural (5)' }));
  await page.keyboard.press('Space');
  await expect(chosen(page, '5 questions chosen, 1 page.')).toBeVisible();

  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, 'de/interview/sheets/');
  await expect(page.getByText('50 Fragen gewählt, 6 Seiten.')).toBeVisible();
  expect(await excessWidth(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});

test('when the key points cannot be fetched the page says so, and tries again', async ({ page }) => {
  await page.route('**/interview/deck.json', (route) => route.abort());
  await page.goto('interview/sheets/');
  await expect(page.getByRole('alert').filter({ hasText: 'The key points could not be fetched.' })).toBeVisible();
  await page.unroute('**/interview/deck.json');
  await press(page, 'Try again');
  await expect(sheets(page)).toHaveCount(6);
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });
  test('after one visit to the first page the sheets are there without a network', async ({ page }) => {
    const site = await openSite();
    try {
      await page.goto(`${site.origin}/`);
      await coreIsStored(page);
      await site.stop();
      await page.context().setOffline(true);
      await open(page, `${site.origin}/interview/sheets/`);
      await expect(sheets(page)).toHaveCount(6);
      expect((await saved(page, 'Save as Markdown')).text.match(/^### /gm)).toHaveLength(50);
    } finally {
      await site.remove();
    }
  });
});
