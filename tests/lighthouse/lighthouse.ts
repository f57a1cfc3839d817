/**
 * Lighthouse on the built site, as a phone sees it: `node tests/lighthouse/lighthouse.ts`. Its last line is `N passed, N failed`.
 *
 * Everything happens on this machine: the pages come from a server of this process, the slow phone is simulated, nothing is reported
 * to anybody. `--only NAME` takes one page.
 */
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse, { type Config, type Flags } from 'lighthouse';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.ts';
import { builtSite } from '../bench/built-site.ts';
import { serveMounts } from '../bench/static-server.ts';
import { judge, type Reading, readingOf } from './reading.ts';
import { type AuditedPage, PAGES } from './thresholds.ts';

const CONFIG: Config = {
  extends: 'lighthouse:default',
  settings: {
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    formFactor: 'mobile',
    throttlingMethod: 'simulate',
    disableFullPageScreenshot: true,
  },
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const pages = PAGES.filter(({ name }) => values.only === undefined || name === values.only);

const server = await serveMounts([['/', { folder: await builtSite() }]], { compress: true });
const chrome = await launch({ chromePath: await findBrowser(), chromeFlags: ['--headless=new', ...BROWSER_FLAGS], logLevel: 'silent' });
// Called so, Lighthouse reports errors to nobody: only its own command line can.
const flags: Flags = { port: chrome.port, logLevel: 'error', output: 'json' };
let failed = 0;
try {
  for (const page of pages) {
    const complaints = await audit(page);
    if (complaints.length > 0) failed += 1;
    for (const complaint of complaints) console.log(`fails: ${page.name}: ${complaint}`);
  }
} finally {
  await chrome.kill();
  server.close();
}
console.log(`${pages.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && pages.length > 0 ? 0 : 1;

async function audit(page: AuditedPage): Promise<readonly string[]> {
  const result = await lighthouse(server.origin + page.path, flags, CONFIG);
  if (result === undefined) return ['Lighthouse gave no result'];
  if (result.lhr.runtimeError) return [`Lighthouse broke off: ${result.lhr.runtimeError.message}`];
  const reading = readingOf(result.lhr);
  console.log(lineOf(page, reading));
  return judge(page, reading);
}

function lineOf({ name }: AuditedPage, { scores, kilobytes, requests, firstPaintMs }: Reading): string {
  const marks = Object.entries(scores).map(([category, score]) => `${category} ${score.toFixed(2)}`);
  return `${name}: ${marks.join(', ')}, ${kilobytes.toFixed(0)} kB in ${requests} requests, first paint on a simulated phone ${(firstPaintMs / 1000).toFixed(1)} s`;
}
