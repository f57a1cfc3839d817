/** Takes a picture of every page, wide and narrow, light and dark, into .cache/screenshots (or SHOTS). Needs a built site. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { BROWSER_FLAGS, findBrowser } from './find-browser.ts';

const OUT = process.env.SHOTS ?? '.cache/screenshots';
const WIDTHS = [1440, 390];
const PAGES: Readonly<Record<string, string>> = {
  today: '',
  roadmap: 'roadmap/',
  exercises: 'exercises/',
  exercise: 'exercises/ndcg-at-k/',
  query: 'exercises/ab-readout-srm/',
  verdict: 'verdict/',
  lessons: 'lessons/',
  lesson: 'lessons/phase-1/ndcg/',
  interview: 'interview/',
  question: 'interview/how-ndcg-works/',
  reference: 'reference/',
  family: 'reference/ranking/',
  conventions: 'conventions/',
  choices: 'conventions/ranking/',
  settings: 'settings/',
  missing: 'no-such-page/',
};
/** Verdicts to look at: a name, an exercise, a file. */
const VERDICTS = [
  ['linear-gain', 'ndcg-at-k', 'misconceptions/linear-gain.ts'],
  ['accepted', 'ndcg-at-k', 'solution.ts'],
  ['overlap', 'precision-recall-at-k', 'misconceptions/ignores-cutoff.ts'],
  ['ratings', 'user-based-prediction', 'misconceptions/raw-ratings.ts'],
  ['similarity', 'rating-similarity', 'misconceptions/cosine-corated-norms.ts'],
  ['bells', 'sample-size-proportions', 'misconceptions/one-sided.ts'],
  ['groups', 'parity-metrics', 'misconceptions/gap-to-overall.ts'],
  ['rows', 'interaction-matrix', 'misconceptions/union-dedup.sql'],
] as const;

await mkdir(OUT, { recursive: true });
const server = await preview({ root: '.', server: { port: 4327, host: '127.0.0.1' }, logLevel: 'error' });
const site = `http://localhost:${server.port}/`;
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(site + path);
      await page.waitForLoadState('networkidle');
      await shoot(page, `${name}-${width}-${colorScheme}`);
    }
    for (const [name, id, file] of VERDICTS) await shootVerdict(page, `verdict-${name}-${width}-${colorScheme}`, id, file);
    await page.goto(site);
    await page.waitForLoadState('networkidle');
    await shoot(page, `today-used-${width}-${colorScheme}`);
    await context.close();
  }
}
await browser.close();
await server.stop();

function shoot(page: Page, name: string) {
  return page.screenshot({ path: join(OUT, `${name}.png`), fullPage: true });
}

async function shootVerdict(page: Page, name: string, id: string, file: string) {
  const source = await readFile(join('exercises', id, file), 'utf8');
  await page.goto(`${site}exercises/${id}/`);
  await page
    .getByRole('textbox', { name: /^(solution\.ts|query\.sql)/ })
    .fill(source.replace(/^((\/\/|--) (fails|says|witness|follows): .*\n)+/, ''));
  await page.getByRole('button', { name: /^Check/ }).click();
  await page.getByText(/How answers are compared/).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(800);
  await shoot(page, name);
}
