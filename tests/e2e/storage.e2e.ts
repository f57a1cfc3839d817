import { expect, test } from '@playwright/test';
import { openHarness } from '../browser-harness.ts';

declare const harness: { runContract(): Promise<readonly string[]>; readonly cases: number };

test('the store keeps its contract on IndexedDB', async ({ page }) => {
  const opened = await openHarness('storage');
  await page.goto(opened.url);
  expect(await page.evaluate(() => harness.cases)).toBeGreaterThan(5);
  expect(await page.evaluate(() => harness.runContract())).toEqual([]);
  await opened.close();
});
