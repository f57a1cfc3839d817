/** Storage put through every fault, on real IndexedDB: nothing is lost, nothing doubled, and "saved" is never said of what is not there. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { ProgressEvent } from '../../src/learning/event.ts';
import { type Harness, openHarness } from '../browser-harness.ts';
import type { StorageHarness } from './storage-harness.ts';
import { test } from './test.ts';

declare const harness: StorageHarness;

test.describe.configure({ mode: 'default' });
let opened: Harness;
test.beforeAll(async () => {
  opened = await openHarness('storage');
});
test.afterAll(() => opened.close());

async function tab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(opened.url);
  await page.evaluate(() => harness.refresh());
  return page;
}
const onRecord = (page: Page) => page.evaluate(() => harness.onRecord());
const tick = (page: Page, target: string) => page.evaluate((name) => harness.tick(name), target);

test('a full disk: the page says that it is not saved, and saves when there is room again', async ({ context }) => {
  const page = await tab(context);
  const session = await context.newCDPSession(page);
  const origin = new URL(opened.url).origin;
  // Before the first write: Chromium remembers for a while how much room it has found.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
  const told = await page.evaluate(() => harness.saveDraft('x'.repeat(3_000_000)));
  expect(told).toEqual({ status: 'unsaved', reason: 'full' });
  expect((await onRecord(page)).draft).toBeUndefined();
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await page.evaluate(() => harness.retry())).toEqual({ status: 'saved' });
  expect((await onRecord(page)).draft).toHaveLength(3_000_000);
});

test('connections closed under the app, between writes and during them', async ({ context }) => {
  const page = await tab(context);
  for (let round = 0; round < 10; round += 1) {
    const told = await page.evaluate(async (n) => {
      const running = harness.tick(`lesson:during-${n}`);
      harness.closeConnections();
      return [await running, await harness.tick(`lesson:after-${n}`)];
    }, round);
    expect(told).toEqual([{ status: 'saved' }, { status: 'saved' }]);
  }
  expect((await onRecord(page)).ids).toHaveLength(20);
});

test('two tabs that write at once keep what both wrote, and each shows it', async ({ context }) => {
  const [here, there] = [await tab(context), await tab(context)];
  const write = (page: Page, name: string) =>
    page.evaluate(async (tabName) => {
      for (let n = 0; n < 20; n += 1) await harness.tick(`lesson:${tabName}-${n}`);
      return harness.saveState();
    }, name);
  expect(await Promise.all([write(here, 'here'), write(there, 'there')])).toEqual([{ status: 'saved' }, { status: 'saved' }]);
  for (const page of [here, there]) {
    await expect.poll(() => page.evaluate(() => harness.known().targets.length)).toBe(40);
    expect((await onRecord(page)).ids).toHaveLength(40);
  }
});

test('one tab puts old events away while another writes', async ({ context }) => {
  const [here, there] = [await tab(context), await tab(context)];
  await here.evaluate(() => harness.fill(400));
  const upkeep = here.evaluate(() => harness.maintain());
  for (let n = 0; n < 20; n += 1) expect(await tick(there, `lesson:${n}`)).toEqual({ status: 'saved' });
  await upkeep;
  const { ids, entryIds, unreadable } = await onRecord(there);
  expect([new Set(ids).size, ids.length, unreadable]).toEqual([420, 420, 0]);
  expect(entryIds).toEqual(ids);
});

test('a tab whose version is older than the store stops writing and says so', async ({ context }) => {
  const page = await tab(context);
  await tick(page, 'lesson:one');
  await page.evaluate(() => harness.setRecord('meta', { schema: 99 }));
  await tick(page, 'lesson:two');
  expect(await tick(page, 'lesson:three')).toEqual({ status: 'unsaved', reason: 'newer-schema' });
  const again = await tab(context);
  expect(await again.evaluate(() => harness.known())).toMatchObject({ status: 'failed', targets: ['lesson:one', 'lesson:two'] });
  expect(await tick(again, 'lesson:four')).toEqual({ status: 'unsaved', reason: 'newer-schema' });
  expect((await onRecord(again)).ids).toHaveLength(2);
});

test('a corrupt record is put aside, and all others are there', async ({ context }) => {
  const page = await tab(context);
  await tick(page, 'lesson:one');
  const key = `01J${'9'.repeat(23)}`;
  await page.evaluate((name) => harness.setRecord(name, { schema: 2, event: { id: name, type: 'draft' } }), key);
  const again = await tab(context);
  expect(await again.evaluate(() => harness.known())).toMatchObject({ status: 'ready', setAside: 1, targets: ['lesson:one'] });
  expect(await again.evaluate((name) => harness.getRecord(`aside:${name}`), key)).toMatchObject({ key });
});

test('a clock set back by years: what was typed last is what comes back', async ({ context }) => {
  const page = await tab(context);
  expect(await page.evaluate(() => harness.saveDraft('before'))).toEqual({ status: 'saved' });
  await context.clock.setFixedTime(new Date('2019-01-01T00:00:00Z'));
  const later = await tab(context);
  expect(await later.evaluate(() => harness.saveDraft('after'))).toEqual({ status: 'saved' });
  const last = await tab(context);
  expect(await last.evaluate(() => harness.known().draft)).toBe('after');
});

test('backups of two devices, in either order and twice: the same union', async ({ browser }) => {
  const logs: (readonly ProgressEvent[])[] = [];
  for (const order of [
    [1, 2],
    [2, 1, 1, 2],
  ]) {
    const context = await browser.newContext();
    const page = await tab(context);
    for (const seed of order) {
      const added = await page.evaluate((device) => {
        // Two devices share the first half of their ids: what one device wrote and both have.
        const all = harness.someEvents(600, 3);
        return harness.importEvents(device === 1 ? all.slice(0, 400) : all.slice(200));
      }, seed);
      expect(added.added + added.alreadyHere).toBe(400);
    }
    logs.push(await page.evaluate(() => harness.exportEvents()));
    expect((await onRecord(page)).unreadable).toBe(0);
    await context.close();
  }
  expect(logs[0]).toHaveLength(600);
  expect(logs[1]).toEqual(logs[0]);
});
