import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const PAGES = [
  '',
  'roadmap/',
  'exercises/',
  'exercises/ndcg-at-k/',
  'exercises/user-based-prediction/',
  'lessons/',
  'lessons/phase-1/ndcg/',
  'interview/',
  'interview/how-ndcg-works/',
  'settings/',
  'no-such-page/',
];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const theme of ['light', 'dark'] as const) {
  for (const path of PAGES) {
    test(`axe finds nothing on /${path} in ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
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

test('an accepted and a rejected verdict have no axe findings either', async ({ page }) => {
  await page.goto('exercises/parity-metrics/');
  await page.getByRole('button', { name: /^Check/ }).click();
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(/attempted/i);
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
