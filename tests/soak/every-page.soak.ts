/** axe on every page of the built site, English and German, in light, dark and forced colours; `npm test` takes one of each kind. */
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeFindings } from '../e2e/axe-findings.ts';
import { excessWidth, openPage } from '../e2e/page-kinds.ts';

const SITE = process.env.HOLDOUT_OUT ?? new URL('../../dist/', import.meta.url);

const PAGES = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.replace(/index\.html$/, ''))
  .toSorted();

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const path of PAGES) {
  test(`axe finds nothing on /${path} in any look, and it fits 320 px`, async ({ page }) => {
    await openPage(page, path);
    for (const [look, media] of LOOKS) {
      await page.emulateMedia(media);
      expect(await axeFindings(page), look).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await excessWidth(page)).toBeLessThanOrEqual(0);
  });
}

test('there are pages to look at, as many in German', () => {
  const german = PAGES.filter((path) => path.startsWith('de/'));
  expect(german.length).toBeGreaterThan(30);
  expect(PAGES.length).toBe(2 * german.length);
});
