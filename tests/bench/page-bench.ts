/**
 * How long a page takes to show itself, and an editor to be of use: `npm run bench -- pages --samples 5 --only editor`.
 *
 * Each round opens the pages in a browser context of its own, empty at first (cold), and then again in the same context, with
 * everything in the cache (cached). A page of HTML alone, served the same way, is what every time is compared with: the machine and
 * the browser weigh on both.
 */
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.ts';
import { builtSite } from './built-site.ts';
import { withinPatience } from './measure.ts';
import { reportPages } from './page-report.ts';
import { type EditorTimes, installPageWatch, type PageTimes } from './page-watch.ts';
import { type StaticServer, serveMounts } from './static-server.ts';

export interface PageSample {
  readonly bare: number;
  readonly cold: PageTimes;
  readonly cached: PageTimes;
  readonly requests: number;
  readonly gzip: number;
}
export interface EditorSample {
  readonly bare: number;
  readonly cold: EditorTimes;
  readonly cached: EditorTimes;
}

const BARE = '<!doctype html><title>bare</title><p>Nothing but text.</p>';
const EXERCISE = '/exercises/ndcg-at-k/';
const PARTS = ['home', 'editor'] as const;

export async function benchPages(samples: number, only: readonly string[] = PARTS): Promise<void> {
  const unknown = only.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown !== undefined) throw new RangeError(`there is no part '${unknown}'; there are ${PARTS.join(', ')}`);
  const server = await serveMounts([
    ['/bare.html', { text: BARE }],
    ['/', { folder: await builtSite() }],
  ]);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  const home: PageSample[] = [];
  const editor: EditorSample[] = [];
  try {
    for (let round = 1; round <= samples; round += 1) {
      if (only.includes('home')) home.push(await sampleHome(browser, server));
      if (only.includes('editor')) editor.push(await sampleEditor(browser, server));
      console.log(`round ${round} of ${samples}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  console.log(`\n${reportPages(home, editor)}`);
}

async function sampleHome(browser: Browser, server: StaticServer): Promise<PageSample> {
  return inContext(browser, async (context) => {
    const bare = await timeBare(context, server);
    const requested = new Set<string>();
    const count = (request: { url(): string }) => void requested.add(request.url());
    context.on('request', count);
    const started = performance.timeOrigin + performance.now();
    const cold = await visit(context, `${server.origin}/`, (page) => page.evaluate(() => window.pageWatch.loaded));
    const { gzip } = server.sent(started, performance.timeOrigin + performance.now());
    context.off('request', count);
    const cached = await visit(context, `${server.origin}/`, (page) => page.evaluate(() => window.pageWatch.loaded));
    return { bare, cold, cached, requests: requested.size, gzip };
  });
}

async function sampleEditor(browser: Browser, server: StaticServer): Promise<EditorSample> {
  return inContext(browser, async (context) => {
    const bare = await timeBare(context, server);
    const open = () => visit(context, server.origin + EXERCISE, (page) => page.evaluate(() => window.pageWatch.editor));
    return { bare, cold: await open(), cached: await open() };
  });
}

const timeBare = (context: BrowserContext, server: StaticServer): Promise<number> =>
  visit(context, `${server.origin}/bare.html`, (page) =>
    page.evaluate(async () => {
      const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      while (paint() === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
      return paint() as number;
    }),
  );

async function visit<Times>(context: BrowserContext, url: string, read: (page: Page) => Promise<Times>): Promise<Times> {
  const page = await context.newPage();
  try {
    await page.goto(url, { waitUntil: 'load' });
    return await withinPatience(read(page), url);
  } finally {
    await page.close();
  }
}

async function inContext<Result>(browser: Browser, work: (context: BrowserContext) => Promise<Result>): Promise<Result> {
  // The worker for offline use would fill its caches beside what is measured.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await context.addInitScript(installPageWatch);
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}
