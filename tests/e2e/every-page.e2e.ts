/** A page of each kind, loaded once a language: for axe in light, dark and forced colours, in every width, with spaced text, and quiet. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFindings, COLOUR_RULES, WIDTH_RULES } from './axe-findings.ts';
import { clippedParts, excessWidth, isComplete, isFull, isPainted, kindsToday, NOT_FOUND, openPage, spaceText } from './page-kinds.ts';
import { test } from './test.ts';

test.use({ colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } });

/** In the other themes the page as it stands: only what colours can break is looked at again. */
async function findingsInOtherThemes(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await isPainted(page);
  const dark = await axeFindings(page, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await isPainted(page);
  const forced = await axeFindings(page, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return [...dark.map((finding) => `dark: ${finding}`), ...forced.map((finding) => `forced colours: ${finding}`)];
}

/** 720 is a window of 1440 at a zoom of 200%; 320 one of 1280 at 400%. */
async function narrowAndSpace(page: Page): Promise<void> {
  for (const width of [1440, 720, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await fits(page, `${width} px`);
  }
  expect(await axeFindings(page, WIDTH_RULES), 'at 320 px').toEqual([]);
  await spaceText(page);
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await fits(page, `${width} px, spaced`);
    await expect.poll(() => clippedParts(page), `${width} px, spaced`).toEqual([]);
  }
}

/** Scripts hear of another width a moment after the page has it. */
const fits = (page: Page, when: string) => expect.poll(() => excessWidth(page), when).toBeLessThanOrEqual(0);

/** What a page asks of strangers, and what it complains of. */
function listen(page: Page, own: string): readonly string[] {
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(own) && !/^(blob|data):/.test(request.url())) heard.push(`asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

for (const path of [...kindsToday('en'), NOT_FOUND]) {
  test(`/${path} suits every eye and width, and asks nobody`, async ({ page, baseURL }) => {
    const heard = listen(page, baseURL as string);
    await openPage(page, path);
    await isComplete(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await findingsInOtherThemes(page)).toEqual([]);
    await narrowAndSpace(page);
    // The browser itself says that a page is not there.
    expect(path === NOT_FOUND ? heard.filter((line) => !line.includes('404')) : heard).toEqual([]);
  });
}

for (const path of kindsToday('de')) {
  test(`/de/${path} suits every width in German`, async ({ page, baseURL }) => {
    const heard = listen(page, baseURL as string);
    await openPage(page, `de/${path}`);
    await isComplete(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    expect(await axeFindings(page)).toEqual([]);
    await narrowAndSpace(page);
    expect(heard).toEqual([]);
  });
}

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

const TODAY = isFull ? VERDICTS : VERDICTS.filter(([status, id]) => status === 'accepted' || id === 'sample-size-proportions');
for (const [status, id, source, words] of TODAY) {
  test(`axe finds nothing on the ${status} verdict of ${id} in any theme, and it fits a phone`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
    await openPage(page, `exercises/${id}/`);
    await page.getByRole('textbox', { name: /^solution.ts/ }).fill(source);
    await page.getByRole('button', { name: /^Check/ }).click();
    await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(words);
    // The picture is fetched after the verdict is shown.
    if (status === 'rejected') await expect(page.locator('figure').getByRole('table').first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await findingsInOtherThemes(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await fits(page, '320 px');
  });
}
