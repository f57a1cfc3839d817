/** How long the app takes to know its progress, with 50,000 events in real IndexedDB: as loose records, and after they were put away. */
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.ts';
import { openHarness } from '../browser-harness.ts';
import type { StartSample, StorageHarness } from '../e2e/storage-harness.ts';

declare const harness: StorageHarness;

const EVENTS = 50_000;
/** What a start may take once old events are put away. */
const AIM_MS = 200;

export async function benchStartup(samples: number): Promise<void> {
  const page = await openHarness('storage');
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  try {
    console.log(await measure(browser, page.url, samples));
  } finally {
    await browser.close();
    await page.close();
  }
}

async function measure(browser: Browser, url: string, samples: number): Promise<string> {
  const context = await browser.newContext();
  console.log(`Writing ${EVENTS} events ...`);
  await inPage(context, url, (page) => page.evaluate((count) => harness.fillQuickly(count), EVENTS));
  const loose = await starts(context, url, Math.min(samples, 3));
  console.log('Putting them away ...');
  const awayMs = await inPage(context, url, async (page) => {
    const started = performance.now();
    await page.evaluate(() => harness.putAllAway());
    return performance.now() - started;
  });
  const compact = await starts(context, url, samples);
  const p95 = percentile(compact.map(total), 0.95);
  return [
    `Start with ${compact[0]?.events} events of ${compact[0]?.exercises} exercises: store opened, log loaded, progress reduced`,
    line('loose records', loose),
    line('put away', compact),
    `  putting away once     ${(awayMs / 1000).toFixed(1)} s, in quiet moments`,
    `  aim below ${AIM_MS} ms at p95: ${p95 < AIM_MS ? 'met' : 'not met'}`,
  ].join('\n');
}

/** Each start is a new page: nothing is left in its memory. */
async function starts(context: BrowserContext, url: string, samples: number): Promise<readonly StartSample[]> {
  const measured: StartSample[] = [];
  for (let index = 0; index < samples; index += 1) {
    measured.push(await inPage(context, url, (page) => page.evaluate(() => harness.measureStart())));
  }
  return measured;
}

type Page = Awaited<ReturnType<BrowserContext['newPage']>>;

async function inPage<T>(context: BrowserContext, url: string, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  await page.goto(url);
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

const total = ({ loadMs, reduceMs }: StartSample): number => loadMs + reduceMs;

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

function line(name: string, samples: readonly StartSample[]): string {
  const ms = (read: (sample: StartSample) => number, share: number) => percentile(samples.map(read), share).toFixed(0);
  const parts = `load ${ms(({ loadMs }) => loadMs, 0.5)} + reduce ${ms(({ reduceMs }) => reduceMs, 0.5)}`;
  return `  ${name.padEnd(20)}  p50 ${ms(total, 0.5)} ms, p95 ${ms(total, 0.95)} ms   (${parts}; ${samples.length} starts)`;
}
