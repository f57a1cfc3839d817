import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';

const PAGES = [
  '',
  'roadmap/',
  'exercises/',
  'exercises/ndcg-at-k/',
  'exercises/user-based-prediction/',
  'exercises/precision-recall-at-k/',
  'exercises/rating-similarity/',
  'exercises/sample-size-proportions/',
  'exercises/parity-metrics/',
  'lessons/',
  'lessons/phase-1/ndcg/',
  'interview/',
  'interview/how-ndcg-works/',
  'reference/',
  'reference/ranking/',
  'reference/counterfactual/',
  'conventions/',
  'conventions/fairness/',
  'verdict/',
  'settings/',
  'no-such-page/',
];
for (const theme of ['light', 'dark'] as const) {
  for (const path of PAGES) {
    test(`axe finds nothing on /${path} in ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}

for (const width of [1440, 390, 320]) {
  test(`nothing sticks out sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of PAGES) {
      await page.goto(path);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(excess, path).toBeLessThanOrEqual(0);
    }
  });
}

test('no page asks anybody else for anything, and none complains in the console', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL as string) && !/^(blob|data):/.test(request.url())) strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  for (const path of PAGES.filter((path) => path !== 'no-such-page/')) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

const file = (path: string) => readFileSync(path, 'utf8');
const VERDICTS = [
  ['unattempted', 'parity-metrics', file('exercises/parity-metrics/starter.ts'), /attempted/i],
  ['rejected', 'parity-metrics', file('exercises/parity-metrics/misconceptions/gap-to-overall.ts'), /of \d+ inputs/],
  ['rejected', 'rating-similarity', file('exercises/rating-similarity/misconceptions/cosine-corated-norms.ts'), /of \d+ inputs/],
  ['rejected', 'sample-size-proportions', file('exercises/sample-size-proportions/misconceptions/one-sided.ts'), /of \d+ inputs/],
  ['rejected', 'precision-recall-at-k', file('exercises/precision-recall-at-k/misconceptions/ignores-cutoff.ts'), /of \d+ inputs/],
  ['accepted', 'ndcg-at-k', file('exercises/ndcg-at-k/solution.ts'), /accepted/i],
  ['errored', 'ndcg-at-k', 'export function (', /Not callable/i],
] as const;

for (const theme of ['light', 'dark'] as const) {
  for (const [status, id, source, words] of VERDICTS) {
    test(`axe finds nothing on the ${status} verdict of ${id} in ${theme}`, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(`exercises/${id}/`);
      await page.getByRole('textbox', { name: /^solution.ts/ }).fill(source);
      await page.getByRole('button', { name: /^Check/ }).click();
      await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(words, { timeout: 30_000 });
      // The picture is fetched after the verdict is shown.
      if (status === 'rejected') await expect(page.locator('figure').getByRole('table').first()).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
