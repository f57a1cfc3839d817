/** axe on every page of the built site, in every theme; `npm test` takes a sample of them. */
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeFindings } from '../e2e/axe-findings.ts';

const PAGES = readdirSync(new URL('../../dist/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.replace(/index\.html$/, ''))
  .toSorted();

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

test('there are pages to look at', () => expect(PAGES.length).toBeGreaterThan(30));
