/** Fifty deaths while writing, on real IndexedDB. */
import { expect, test } from '@playwright/test';
import { openHarness } from '../browser-harness.ts';
import { killWhileWriting } from '../e2e/kill-while-writing.ts';

test('fifty times killed in the middle of writes: all that was called saved is there, once', async ({ context }) => {
  test.setTimeout(300_000);
  const opened = await openHarness('storage');
  expect(await killWhileWriting(context, opened.url, 50)).toBeGreaterThan(50);
  await opened.close();
});
