/** The measurements: each cold one in a browser context of its own, the warm ones side by side. */
import type { Browser, Page } from '@playwright/test';
import type { StaticServer } from './static-server.ts';
import type { TimedGrading } from './bare/worker-page.ts';
import { installVerdictWatch } from './verdict-watch.ts';

const PATIENCE_MS = 90_000;
/** A person reads the verdict and edits; meanwhile the page makes its next worker ready. */
const PAUSE_BETWEEN_CHECKS_MS = 1500;

export interface Place {
  readonly name: string;
  readonly path: string;
  /** Typed into the editor; left out where the page grades by itself. */
  readonly program?: string;
}

export interface ColdSample {
  readonly ms: number;
  readonly plain: number;
  readonly gzip: number;
}

export interface WarmSamples {
  readonly site: readonly number[];
  readonly grading: readonly number[];
}

/** From the navigation to the painted verdict, with nothing in the cache. */
export async function measureCold(browser: Browser, server: StaticServer, place: Place): Promise<ColdSample> {
  const page = await openPage(browser, place);
  try {
    const started = performance.timeOrigin + performance.now();
    const { at, epoch } = await openAndWait(page, server, place);
    return { ms: at, ...server.sent(started, epoch) };
  } finally {
    await page.context().close();
  }
}

/** Check to painted verdict on the site, in turn with the same grading inside a worker; the first of each does not count. */
export async function measureWarm(browser: Browser, server: StaticServer, site: Place, count: number): Promise<WarmSamples> {
  const [page, bare] = [await openPage(browser, site), await openPage(browser, { name: 'bare worker', path: '' })];
  const samples = { site: [] as number[], grading: [] as number[] };
  try {
    await bare.goto(`${server.origin}/bare/worker.html`);
    await gradeInWorker(bare, 1);
    await openAndWait(page, server, site);
    await page.waitForLoadState('networkidle');
    for (let index = 0; index < count; index += 1) {
      samples.site.push(await checkAgain(page, site));
      samples.grading.push(await gradeInWorker(bare, index + 2));
    }
    return samples;
  } finally {
    await Promise.all([page.context().close(), bare.context().close()]);
  }
}

/** Milliseconds from the next press of Check to its painted verdict. */
export async function checkAgain(page: Page, place: Place): Promise<number> {
  await page.waitForTimeout(PAUSE_BETWEEN_CHECKS_MS);
  const { ms, headline } = await withinPatience(
    page.evaluate(() => window.verdictWatch.checkAgain()),
    place.name,
  );
  requireAccepted(place, headline);
  return ms;
}

export async function openPage(browser: Browser, { program }: Place): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(installVerdictWatch, program);
  return page;
}

/** Opens the page and waits until the right program is accepted in it. */
export async function openAndWait(page: Page, server: StaticServer, place: Place) {
  await page.goto(server.origin + place.path, { waitUntil: 'commit' });
  const verdict = await withinPatience(
    page.evaluate(() => window.verdictWatch.first),
    place.name,
  );
  requireAccepted(place, verdict.headline);
  return verdict;
}

async function gradeInWorker(page: Page, seed: number): Promise<number> {
  const grade = (of: number) => (window as unknown as { gradeInWorker(seed: number): Promise<TimedGrading> }).gradeInWorker(of);
  const { status, ms } = await withinPatience(page.evaluate(grade, seed), 'bare worker');
  requireAccepted({ name: 'bare worker' }, status);
  return ms;
}

function requireAccepted({ name }: { readonly name: string }, headline: string): void {
  if (!/^accepted/i.test(headline)) throw new Error(`${name}: the right program was not accepted; the verdict reads '${headline}'`);
}

/** @throws {Error} when the work takes longer than anybody would wait */
export async function withinPatience<T>(work: Promise<T>, name: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name}: nothing within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
