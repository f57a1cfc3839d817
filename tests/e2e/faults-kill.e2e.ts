/** Ten deaths while writing; fifty in the full run (tests/soak/storage-kills.soak.ts). */
import { expect, test } from '@playwright/test';
import { openHarness } from '../browser-harness.ts';
import { killWhileWriting } from './kill-while-writing.ts';

test('ten times killed in the middle of writes: all that was called saved is there, once', async ({ context }) => {
  // Each death takes two new pages, which a busy machine opens slowly.
  test.setTimeout(240_000);
  const opened = await openHarness('storage', 'storage-kills');
  expect(await killWhileWriting(context, opened.url, 10)).toBeGreaterThan(5);
  await opened.close();
});
