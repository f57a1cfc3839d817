/** The door of the interview room: what is on today, the tools, the list of questions and its filter. */
import { expect, type Page } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { coreIsStored } from './offline-page.ts';
import { excessWidth, openPage } from './page-kinds.ts';
import { test } from './test.ts';

const rows = (page: Page) => page.locator('[data-question-id]:visible');
const filter = (page: Page) => page.getByRole('search', { name: 'Choose questions' });
const choice = (page: Page, name: string) => filter(page).getByLabel(name, { exact: true });

test('a newcomer sees where to begin, and every tool answers', async ({ page, request }) => {
  await openPage(page, 'interview/');
  const today = page.getByRole('region', { name: 'Today in the interview room' });
  await expect(today.getByText('No interview date yet.')).toBeVisible();
  await expect(today.getByText('Nothing is due for review.')).toBeVisible();
  await expect(today.getByText('0 of 50 questions answered at least once.')).toBeVisible();
  const tools = page.getByRole('navigation', { name: 'What is here' }).getByRole('link');
  await expect(tools).toHaveCount(6);
  for (const tool of await tools.all()) {
    const href = (await tool.getAttribute('href')) as string;
    expect((await request.get(href)).status(), href).toBe(200);
  }
  expect(await axeFindings(page)).toEqual([]);
  await today.getByRole('link', { name: 'Begin with question 1' }).click();
  await expect(page).toHaveURL(/\/interview\/[a-z0-9-]+\/$/);
});

test('fifty questions in six groups, narrowed by keyboard; the address keeps what was chosen', async ({ page }) => {
  await openPage(page, 'interview/');
  await expect(rows(page)).toHaveCount(50);
  const groups = page.locator('[data-question-group]');
  await expect(groups.getByRole('heading')).toHaveText([
    /^\s*Beginner/,
    /^\s*Intermediate/,
    /^\s*Advanced/,
    /^\s*Scenario-based/,
    /^\s*AI workflow and tools/,
    /^\s*Behavioural/,
  ]);
  expect(await groups.evaluateAll((all) => all.map((group) => group.querySelectorAll('[data-question-id]').length))).toEqual([
    5, 10, 10, 10, 10, 5,
  ]);
  const status = filter(page).getByRole('status');
  await expect(status).toHaveText('All 50 questions');

  await choice(page, 'Words in the question').focus();
  await page.keyboard.type('ndcg');
  await expect(status).toHaveText(/^\d+ of 50 questions$/);
  await expect(page.getByRole('link', { name: /NDCG/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(status).toHaveText('All 50 questions');

  await page.keyboard.press('Tab');
  await expect(choice(page, 'Group')).toBeFocused();
  await page.keyboard.press('B');
  await expect(status).toHaveText('5 of 50 questions');
  await expect(page).toHaveURL(/\?group=beginner$/);
  await expect(page.getByRole('heading', { name: /^Advanced/ })).toBeHidden();
  await page.reload();
  await expect(rows(page)).toHaveCount(5);

  await choice(page, 'State').selectOption('Due');
  await expect(status).toHaveText('No question fits all of that.');
  await filter(page).getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(rows(page)).toHaveCount(50);
  await expect(page).toHaveURL(/\/interview\/$/);
});

test('on a narrow screen nothing runs off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['interview/', 'de/interview/']) {
    await openPage(page, path);
    expect(await excessWidth(page), path).toBe(0);
  }
});

test('without a script the list is whole', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('interview/');
  await expect(rows(page)).toHaveCount(50);
  await expect(page.getByRole('navigation', { name: 'What is here' }).getByRole('link')).toHaveCount(6);
  await context.close();
});

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the list is there and can be narrowed', async ({ page }) => {
    await openPage(page, 'interview/');
    await coreIsStored(page);
    await page.context().setOffline(true);
    await openPage(page, 'interview/?group=behavioral');
    await expect(rows(page)).toHaveCount(5);
  });
});
