/** A thousand gradings in a row leave the browser as it was after the first fifty; three hundred leave Node so. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { openHarness } from '../browser-harness.ts';
import { type GradingJob, gradingJobs } from './grading-jobs.ts';
import { describeMemory, openMemoryMeter } from './memory-of-page.ts';

declare const harness: {
  check(exerciseId: string, source: string, seed: number): Promise<string>;
  checkAndStop(exerciseId: string, source: string, seed: number, afterMs: number): Promise<string>;
};

/** Fewer for a quick look. */
const RUNS = Number(process.env.HOLDOUT_SOAK_RUNS || 1000);
const WARM_UP = 50;
const NODE_WARM_UP = 20;
const NODE_RUNS = Math.round(0.3 * RUNS);
const MIB = 2 ** 20;

/** A verdict is 2 kB of text and more: a page that kept one in ten would grow by this. */
const HEAP_MAY_GROW = 0.2 * MIB;
/** Less than two workers that stayed; from one look to the next it differs by a tenth of a MiB. */
const PROCESS_MAY_GROW = 32 * MIB;

test.describe.configure({ mode: 'default', timeout: 3_600_000 });

test(`${RUNS} gradings in one page leave its memory where it began, and no worker`, async ({ page }) => {
  const opened = await openHarness('sandbox');
  await page.goto(opened.url);
  const jobs = await gradingJobs(RUNS);
  const meter = await openMemoryMeter(page);
  await gradeAll(page, jobs.slice(0, WARM_UP));
  await settled(page);
  const before = await meter.read();
  console.log(`after ${WARM_UP}: ${describeMemory(before)}`);
  for (let done = WARM_UP; done < RUNS; done += 190) {
    await gradeAll(page, jobs.slice(done, done + 190));
    await settled(page);
    console.log(`after ${Math.min(RUNS, done + 190)}: ${describeMemory(await meter.read())}`);
  }
  const after = await meter.read();
  await opened.close();
  expect(after.heapBytes - before.heapBytes).toBeLessThan(HEAP_MAY_GROW);
  expect(after.documents).toBe(before.documents);
  expect(after.nodes).toBe(before.nodes);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  if (!Number.isNaN(before.residentBytes)) expect(after.residentBytes - before.residentBytes).toBeLessThan(PROCESS_MAY_GROW);
});

async function gradeAll(page: Page, jobs: readonly GradingJob[]): Promise<void> {
  const ends = await page.evaluate(async (given) => {
    const found: string[] = [];
    for (const { exerciseId, source, seed, stopAfterMs } of given) {
      if (stopAfterMs !== undefined) found.push(await harness.checkAndStop(exerciseId, source, seed, stopAfterMs));
      else found.push(JSON.parse(await harness.check(exerciseId, source, seed)).status);
    }
    return found;
  }, jobs);
  // A clock that stops a run says that the machine is busy; the memory must be given back all the same.
  const wrong = jobs.flatMap(({ exerciseId, seed, expected }, index) =>
    ends[index] === expected || ends[index] === 'inconclusive' ? [] : [`${exerciseId}, seed ${seed}: ${ends[index]}, not ${expected}`],
  );
  expect(wrong).toEqual([]);
  expect(ends.filter((end) => end === 'inconclusive').length).toBeLessThan(0.1 * jobs.length);
}

/** The spare worker and no other. */
async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.workers().length, { timeout: 30_000 }).toBe(1);
}

test(`${NODE_RUNS} gradings by the command line's path leave no thread and no memory`, async () => {
  const child = fileURLToPath(new URL('node-gradings.ts', import.meta.url));
  // It ends by itself, or not at all when a thread is left.
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', child, String(NODE_RUNS), String(NODE_WARM_UP)]);
  const { wrong, before, after } = JSON.parse(stdout);
  console.log(`after ${NODE_WARM_UP}: ${JSON.stringify(before)}\nafter ${NODE_RUNS}: ${JSON.stringify(after)}`);
  expect(wrong).toEqual([]);
  expect(after.threads).toBe(before.threads);
  expect(after.handles).toEqual(before.handles);
  expect(after.heapBytes - before.heapBytes).toBeLessThan(HEAP_MAY_GROW);
  expect(after.residentBytes - before.residentBytes).toBeLessThan(PROCESS_MAY_GROW);
});
