/** A whole mock interview: drawn, worked through with a reload in the middle, scored, printed, saved, and found again; and one offline. */
import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { coreIsStored, preferLightEditor } from './offline-page.ts';
import { type OwnSite, openSite } from './own-server.ts';
import { excessWidth } from './page-kinds.ts';
import { test } from './test.ts';

/** With this seed, 45 minutes for a junior, mostly code, hold a question, code and SQL. */
const ROOM = 'interview/mock/?seed=7';
const WEIGHTS: Readonly<Record<string, number>> = {
  coding: 25,
  data: 20,
  recommenders: 20,
  evaluation: 15,
  production: 10,
  communication: 10,
};

interface Item {
  readonly kind: string;
  readonly href: string;
  readonly title: string;
}

const bar = (page: Page) => page.getByRole('complementary', { name: 'Mock interview' });
const editor = (page: Page) => page.getByRole('textbox', { name: /^(solution|query)\./ }).first();
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const press = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const going = (page: Page) => page.getByRole('heading', { name: 'Interview in progress' });

async function start(page: Page, mix: string, length: string): Promise<readonly Item[]> {
  await page.getByRole('radio', { name: mix }).check();
  await page.getByRole('radio', { name: length }).check();
  await press(page, 'Start the interview');
  await expect(going(page)).toBeFocused();
  const rows = page.getByRole('region', { name: 'Interview in progress' }).getByRole('listitem');
  return Promise.all(
    (await rows.all()).map(async (row) => ({
      kind: ((await row.textContent()) ?? '').split(':')[0] ?? '',
      href: (await row.getByRole('link').getAttribute('href')) ?? '',
      title: (await row.getByRole('link').textContent()) ?? '',
    })),
  );
}

const exerciseIn = (href: string): string => /\/exercises\/([^/]+)\//.exec(href)?.[1] ?? '';
const solutionOf = (href: string, file: string): string => readFileSync(`exercises/${exerciseIn(href)}/${file}`, 'utf8');

async function solve(page: Page, { kind, href }: Item): Promise<void> {
  const file = kind === 'SQL' ? 'solution.sql' : 'solution.ts';
  await expect(editor(page)).toBeEditable();
  await editor(page).fill(solutionOf(href, file));
  await press(page, /^Check/);
  await expect(verdict(page)).toContainText(/Accepted/);
}

/** Writes an answer, promises, ticks the first key point alone, and saves. @returns its weight, which the answer scores */
async function answer(page: Page): Promise<number> {
  await press(page, 'Write the answer');
  await page.getByRole('textbox', { name: 'Your answer' }).fill('I would begin with what was logged.');
  await press(page, 'I have answered');
  await page.getByRole('radio', { name: '60 %', exact: true }).check();
  await press(page, 'Show the key points');
  await page.getByRole('checkbox').first().check();
  const said = page.getByText(/^Said: \d+ of 100$/);
  await expect(said).not.toHaveText('Said: 0 of 100');
  const score = Number(/\d+/.exec((await said.textContent()) ?? '')?.[0]);
  await press(page, 'Save this answer');
  await expect(bar(page).getByRole('button', { name: /^Done/ })).toBeVisible();
  return score;
}

/** What each item is scored for, as the page was built with it: from the island's own data, by title. */
async function dimensionsByTitle(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const props = await page.locator('astro-island[component-export="MockRoom"]').getAttribute('props');
  const { items } = JSON.parse(props ?? '{}') as {
    items: [number, [number, { readonly title: [number, string]; readonly dimensions: [number, [number, string][]] }][]];
  };
  return Object.fromEntries(items[1].map(([, { title, dimensions }]) => [title[1], dimensions[1].map(([, name]) => name)]));
}

/** The total, by hand: the mean of each dimension, its main items double, then their mean by weight. */
function totalOf(scored: readonly { readonly score: number; readonly dimensions: readonly string[] }[]): number {
  let [sum, weights] = [0, 0];
  for (const [dimension, weight] of Object.entries(WEIGHTS)) {
    const touching = scored.flatMap(({ score, dimensions }) => {
      const place = dimensions.indexOf(dimension);
      if (place === -1) return [];
      return place === 0 ? [score, score] : [score];
    });
    if (touching.length === 0) continue;
    sum += (weight * touching.reduce((all, score) => all + score, 0)) / touching.length;
    weights += weight;
  }
  return Math.round(sum / weights);
}

test('a whole interview: a question, code and SQL, a reload in the middle, and the right total', async ({ page }) => {
  test.setTimeout(480_000);
  await preferLightEditor(page);
  await page.goto(ROOM);
  await expect(page.getByText('No interview yet.')).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const dimensions = await dimensionsByTitle(page);

  // A first one is ended at once: it has nothing to score, and the same seed draws the same again.
  const first = await start(page, 'Mostly code', '45 minutes');
  await press(page, 'End the interview now');
  await expect(page.getByRole('button', { name: 'No, go on' })).toBeFocused();
  await press(page, 'Yes, end it');
  await expect(page.getByText('No item was answered')).toBeVisible();
  const code = first.find(({ kind }) => kind === 'Code') as Item;
  await page.goto(`exercises/${exerciseIn(code.href)}/`);
  await expect(editor(page)).toBeEditable();
  await editor(page).fill('// of an earlier day');
  await expect(page.getByText(/Saved here/)).toBeVisible();

  await page.goto(ROOM);
  const items = await start(page, 'Mostly code', '45 minutes');
  expect(items.map(({ title }) => title)).toEqual(first.map(({ title }) => title));
  const kinds = items.map(({ kind }) => kind);
  for (const kind of ['Code', 'SQL', 'Scenario']) expect(kinds).toContain(kind);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Go on with item 1' }).click();

  const scored: { readonly score: number; readonly dimensions: readonly string[] }[] = [];
  for (const [index, item] of items.entries()) {
    await expect(page).toHaveURL(new RegExp(`${item.href.split('?')[0]}\\?`));
    await expect(bar(page)).toContainText(`${index + 1} of ${items.length}`);
    await expect(bar(page).getByRole('timer')).toHaveText(/^\d+:\d\d left$/);
    let score = 0;
    if (exerciseIn(item.href) !== '') {
      // Whatever was written before, it begins with the starter; and its data stay as they were drawn.
      await expect(editor(page)).toBeEditable();
      await expect(editor(page)).toHaveValue(solutionOf(item.href, item.kind === 'SQL' ? 'starter.sql' : 'starter.ts'));
      if (item === items.find(({ kind }) => kind === 'Code')) {
        await press(page, /hint/i);
        await page.reload();
        await expect(bar(page)).toContainText(`${index + 1} of ${items.length}`);
        score = 90;
      } else score = 100;
      await solve(page, item);
      await expect(page.getByRole('button', { name: 'Practise again on new data' })).toHaveCount(0);
      expect(await axeFindings(page)).toEqual([]);
      await press(bar(page), /^Done/);
    } else if (item === items.find(({ href }) => exerciseIn(href) === '')) {
      score = await answer(page);
      await press(bar(page), /^Done/);
    } else await press(bar(page), /^Pass over/);
    scored.push({ score, dimensions: dimensions[item.title] as readonly string[] });
  }

  await expect(page.getByRole('article', { name: /^Interview of/ })).toBeVisible();
  const total = totalOf(scored);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThan(100);
  const report = page.getByRole('article', { name: /^Interview of/ });
  await expect(report.getByText(`${total} of 100`)).toBeVisible();
  const table = report.getByRole('region', { name: 'Items' }).getByRole('row');
  for (const [index, item] of items.entries()) {
    await expect(table.nth(index + 1)).toContainText(item.title);
    await expect(
      table
        .nth(index + 1)
        .getByRole('cell')
        .nth(1),
    ).toHaveText(String(scored[index]?.score));
  }
  expect(await axeFindings(page)).toEqual([]);

  await test.step('saved as Markdown', async () => {
    const download = page.waitForEvent('download');
    await press(report, 'Save as Markdown');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^mock-interview-\d{4}-\d\d-\d\d\.md$/);
    expect(readFileSync(await file.path(), 'utf8')).toContain(`**Total: ${total} of 100`);
  });
  await test.step('printed: the report and its bars, no control and no other interview', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(report.getByRole('table')).toHaveCount(2);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Earlier interviews' })).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('on a narrow page nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await expect.poll(() => excessWidth(page)).toBe(0);
  });
  await test.step('found again in the history, after a reload and by its address', async () => {
    await page.reload();
    await expect(report.getByText(`${total} of 100`)).toBeVisible();
    await page.goto('interview/mock/');
    const rows = page.getByRole('region', { name: 'Earlier interviews' }).getByRole('row');
    await expect(rows.nth(1)).toContainText(String(total));
    await expect(rows.nth(2)).toContainText('nothing scored');
    await rows.nth(1).getByRole('link').click();
    await expect(report.getByText(`${total} of 100`)).toBeVisible();
  });
  await test.step('the earlier text is in the history of the exercise', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`exercises/${exerciseIn(code.href)}/`);
    await page.getByRole('tab', { name: /^History/ }).click();
    await page
      .getByRole('tabpanel', { name: /^History/ })
      .getByRole('button', { name: /^Draft/ })
      .last()
      .click();
    await expect(page.getByRole('region', { name: 'Code of Draft' })).toContainText('// of an earlier day');
  });
});

test('time is told when it is nearly over, and when it is over nothing ends', async ({ page }) => {
  await page.clock.install();
  await page.goto(ROOM);
  const items = await start(page, 'Mostly talk', '20 minutes');
  await page.getByRole('link', { name: 'Go on with item 1' }).click();
  await expect(bar(page).getByRole('timer')).toHaveText(/^(20:00|19:\d\d) left$/);
  const told = bar(page).getByRole('status');
  await page.clock.runFor('11:00');
  await expect(told).toHaveText('Mock interview: 10 minutes left');
  await page.clock.runFor('05:00');
  await expect(told).toHaveText('Mock interview: 5 minutes left');
  await page.clock.runFor('04:00');
  await expect(told).toHaveText(/time is over/);
  await expect(bar(page).getByRole('timer')).toHaveText(/^Time is over, by /);
  await press(bar(page), /^Pass over/);
  await expect(bar(page)).toContainText(`2 of ${items.length}`);
});

test('a second tab goes on with it; an address of no interview says so', async ({ page, context }) => {
  await page.goto(ROOM);
  const items = await start(page, 'Mostly talk', '20 minutes');
  const other = await context.newPage();
  await other.goto('interview/mock/');
  await expect(going(other)).toBeVisible();
  await other.getByRole('link', { name: 'Go on with item 1' }).click();
  await press(bar(other), /^Pass over/);
  await expect(bar(other)).toContainText(`2 of ${items.length}`);
  await expect(page.getByRole('link', { name: 'Go on with item 2' })).toBeVisible();
  await other.goto('exercises/ndcg-at-k/?mock=01J00000000000000000000000');
  await expect(bar(other)).toContainText('not known in this browser');
  await other.goto('exercises/ndcg-at-k/');
  await expect(editor(other)).toBeVisible();
  await expect(bar(other)).toHaveCount(0);
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });
  let site: OwnSite;
  test.beforeEach(async () => {
    site = await openSite();
  });
  test.afterEach(() => site.remove());

  test('an interview begins and comes to its report without server and network', async ({ page }) => {
    await preferLightEditor(page);
    await page.goto(`${site.origin}/interview/mock/?seed=7`);
    await coreIsStored(page);
    await site.stop();
    await page.context().setOffline(true);
    await page.reload();
    const items = await start(page, 'Mostly talk', '20 minutes');
    await page.getByRole('link', { name: 'Go on with item 1' }).click();
    for (const index of items.keys()) {
      await expect(bar(page)).toContainText(`${index + 1} of ${items.length}`);
      await press(bar(page), /^Pass over/);
    }
    await expect(page.getByRole('article', { name: /^Interview of/ }).getByText('0 of 100')).toBeVisible();
  });
});
