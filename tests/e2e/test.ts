/** The `test` of every browser test. HOLDOUT_SLOW=6 gives its pages a sixth of the processor and late answers, as a busy machine does. */
import { type Page, test as base } from '@playwright/test';

/** How many times slower than this machine; workers and service workers keep their speed. */
const SLOWER = Number(process.env.HOLDOUT_SLOW ?? 1);
/** Added to each answer of the server for each time slower, so that scripts arrive when the page has long been seen. */
const LATENCY_MS = 50;

export const test = base.extend({
  context: async ({ context }, use) => {
    if (SLOWER > 1) context.on('page', (page) => void slowDown(page));
    await use(context);
  },
});

async function slowDown(page: Page): Promise<void> {
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: LATENCY_MS * SLOWER,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}
