/**
 * How long the first and the next verdict take, as ratios of one run on one machine: `npm run bench -- --samples 5`.
 *
 * The site stands beside a page that grades the same program on the same cases with Pyodide, and beside one that holds
 * QuickJS and the exercise alone. Files come from this machine, uncompressed; the network is no part of it.
 *
 * `npm run bench -- eval` and `npm run bench -- knn` measure the large path instead: a TREC run of millions of lines, and
 * neighbours over a million ratings. `npm run bench -- startup` opens a store of 50,000 events. `npm run bench -- grade --only ndcg-at-k` takes the time of Check for each exercise, and
 * `npm run bench -- pages` that of the home page and of the editors.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.ts';
import { buildBare } from './build-bare.ts';
import { builtSite } from './built-site.ts';
import { type ColdSample, measureCold, measureWarm, type Place } from './measure.ts';
import { recordCases } from './record-cases.ts';
import { describeRuns } from './report.ts';
import { type StaticServer, serveMounts } from './static-server.ts';

const EXERCISE = 'ndcg-at-k';
/** The site counts its seeds from 1. */
const FIRST_SEED = 1;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

try {
  const { values, positionals } = parseArgs({
    options: { samples: { type: 'string', default: '5' }, only: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const samples = Number(values.samples);
  if (!Number.isInteger(samples) || samples < 1) throw new RangeError(`--samples takes a whole number from 1 up, not '${values.samples}'`);
  await choose(positionals, values.only)(samples);
} catch (error) {
  console.error(`The benchmark broke off: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function choose([name, ...more]: readonly string[], only?: readonly string[]): (samples: number) => Promise<void> {
  if (name === 'grade' && more.length === 0) return async (samples) => (await import('./grade-bench.ts')).benchGrade(samples, only);
  if (name === 'pages' && more.length === 0) return async (samples) => (await import('./page-bench.ts')).benchPages(samples, only);
  if (only !== undefined) throw new RangeError('--only names an exercise of the benchmark grade, or a part of pages');
  if (name === undefined) return benchVerdict;
  if (name === 'startup' && more.length === 0) return async (samples) => (await import('./startup-bench.ts')).benchStartup(samples);
  if (name === 'eval' && more.length === 0) return async (samples) => (await import('./eval-bench.ts')).benchEval(samples);
  if (name === 'knn' && more.length === 0) return async (samples) => (await import('./knn-bench.ts')).benchKnn(samples);
  throw new RangeError(
    `there is no benchmark '${[name, ...more].join(' ')}'; there are eval, grade, knn, pages, startup, and the verdict's without a name`,
  );
}

async function benchVerdict(samples: number): Promise<void> {
  const bareFolder = await mkdtemp(join(tmpdir(), 'holdout-bench-'));
  try {
    const server = await prepare(bareFolder);
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
    try {
      console.log(await measure(browser, server, samples));
    } finally {
      await browser.close();
      server.close();
    }
  } finally {
    await rm(bareFolder, { recursive: true, force: true });
  }
}

async function prepare(bareFolder: string): Promise<StaticServer> {
  const dist = await builtSite();
  console.log('Bundling the bare page, recording the cases ...');
  const [cases] = await Promise.all([recordCases(EXERCISE, FIRST_SEED), buildBare(bareFolder)]);
  return serveMounts([
    ['/bare/', { folder: bareFolder }],
    ['/python/cases.json', { text: cases }],
    ['/python/', { folder: join(ROOT, 'tests/bench/pyodide') }],
    ['/pyodide/', { folder: join(ROOT, 'node_modules/pyodide') }],
    ['/', { folder: dist }],
  ]);
}

async function measure(browser: Browser, server: StaticServer, samples: number): Promise<string> {
  const program = await readFile(join(ROOT, 'exercises', EXERCISE, 'solution.ts'), 'utf8');
  const site: Place = { name: 'site', path: `/exercises/${EXERCISE}/`, program };
  const places = { site, pyodide: { name: 'Pyodide', path: '/python/' }, bare: { name: 'bare', path: '/bare/' } };
  const cold = { site: [] as ColdSample[], pyodide: [] as ColdSample[], bare: [] as ColdSample[] };
  for (let round = 1; round <= samples; round += 1) {
    for (const key of ['site', 'pyodide', 'bare'] as const) cold[key].push(await measureCold(browser, server, places[key]));
    const last = (key: keyof typeof cold) => `${places[key].name} ${cold[key].at(-1)?.ms.toFixed(0)} ms`;
    console.log(`cold ${round} of ${samples}: ${last('site')}, ${last('pyodide')}, ${last('bare')}`);
  }
  const checks = 2 * samples;
  console.log(`warm: ${checks} Checks ...`);
  return `\n${describeRuns(cold, await measureWarm(browser, server, site, checks))}`;
}
