import { expect } from '@playwright/test';
import { openHarness } from '../browser-harness.ts';

import type { StorageHarness } from './storage-harness.ts';
import { test } from './test.ts';

declare const harness: StorageHarness;

test('the store keeps its contract on IndexedDB', async ({ page }) => {
  const opened = await openHarness('storage');
  await page.goto(opened.url);
  expect(await page.evaluate(() => harness.cases)).toBeGreaterThan(5);
  expect(await page.evaluate(() => harness.runContract())).toEqual([]);
  await opened.close();
});
