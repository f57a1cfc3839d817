/** Ten deaths while writing; fifty in the full run (tests/soak/storage-kills.soak.ts). */
import { expect } from '@playwright/test';
import { openHarness } from '../browser-harness.ts';
import { killWhileWriting } from './kill-while-writing.ts';
import { test } from './test.ts';

test('ten times killed in the middle of writes: all that was called saved is there, once', async ({ context }) => {
  const opened = await openHarness('storage');
  expect(await killWhileWriting(context, opened.url, 10)).toBeGreaterThan(5);
  await opened.close();
});
