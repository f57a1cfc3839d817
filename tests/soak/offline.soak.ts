/** Every page of the sitemap offline, with all of its islands awake; `npm test` wakes those of one page of each kind. */
import { expect, test } from '@playwright/test';
import { coreIsStored, islandsAwake, listenForComplaints } from '../e2e/offline-page.ts';
import { openSite } from '../e2e/own-server.ts';

test.use({ serviceWorkers: 'allow' });

test('no page lacks anything offline', async ({ page }) => {
  const site = await openSite();
  const complaints = listenForComplaints(page);
  await page.goto(`${site.origin}/`);
  await coreIsStored(page);
  await site.stop();
  await page.context().setOffline(true);
  for (const path of site.pages) {
    await page.goto(site.origin + path);
    await islandsAwake(page);
    await page.waitForLoadState('networkidle');
  }
  expect(site.pages.length).toBeGreaterThan(90);
  expect(complaints).toEqual([]);
  await site.remove();
});
