/**
 * How long Check takes for each exercise, and what counterexamples cost: `npm run bench -- grade --samples 5 --only ndcg-at-k`.
 *
 * Every exercise is opened in a browser of its own, cold, and checked again in the same page, warm; beside each warm Check runs the same
 * work without a sandbox. Exercises take turns, so that whatever else the machine does weighs on all of them. `--only` may stand several times.
 */
import { type Browser, chromium } from '@playwright/test';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import type { Exercise } from '#catalog/exercise-files.ts';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/find-browser.ts';
import { builtSite } from './built-site.ts';
import { measureCounterexamples, ticksPerSecond } from './grade-counterexamples.ts';
import { type NativeRun, openNativeRun } from './grade-natively.ts';
import { reportChecks, reportCounterexamples } from './grade-report.ts';
import { checkAgain, openAndWait, openPage } from './measure.ts';
import { type StaticServer, serveMounts } from './static-server.ts';

const SEED = 1;
const WARM_PER_PAGE = 2;

interface Contestant {
  readonly exercise: Exercise;
  readonly native: NativeRun;
  readonly times: { readonly id: string; readonly cold: number[]; readonly warm: number[]; readonly native: number[] };
}

export async function benchGrade(samples: number, only?: readonly string[]): Promise<void> {
  const exercises = await Promise.all((await chosenIds(only)).map(loadExercise));
  console.log(`${await checks(exercises, samples)}\n`);
  console.log(await counterexamples(exercises, samples));
}

async function chosenIds(only: readonly string[] | undefined): Promise<readonly string[]> {
  const ids = await listExerciseIds();
  const unknown = only?.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new RangeError(`there is no exercise '${unknown}'; there are ${ids.join(', ')}`);
  return only ?? ids;
}

async function checks(exercises: readonly Exercise[], samples: number): Promise<string> {
  const contestants: Contestant[] = [];
  for (const exercise of exercises) {
    const native = await openNativeRun(exercise, SEED);
    contestants.push({ exercise, native, times: { id: exercise.id, cold: [], warm: [], native: [] } });
  }
  const server = await serveMounts([['/', { folder: await builtSite() }]]);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
  try {
    for (let round = 1; round <= samples; round += 1) {
      for (const contestant of contestants) await sample(browser, server, contestant);
      const seen = contestants.map(({ times }) => `${times.id} ${times.cold.at(-1)?.toFixed(0)}/${times.warm.at(-1)?.toFixed(0)}`);
      console.log(`round ${round} of ${samples}, cold/warm ms: ${seen.join(', ')}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return `\n${reportChecks(contestants.map(({ times }) => times))}`;
}

async function sample(browser: Browser, server: StaticServer, { exercise, native, times }: Contestant): Promise<void> {
  const place = { name: exercise.id, path: `/exercises/${exercise.id}/`, program: exercise.solution };
  const page = await openPage(browser, place);
  try {
    times.cold.push((await openAndWait(page, server, place)).at);
    await page.waitForLoadState('networkidle');
    for (let check = 0; check < WARM_PER_PAGE; check += 1) {
      times.warm.push(await checkAgain(page, place));
      times.native.push(native());
    }
  } finally {
    await page.context().close();
  }
}

async function counterexamples(exercises: readonly Exercise[], samples: number): Promise<string> {
  const rate = await ticksPerSecond(samples);
  const found = [];
  const without = [];
  for (const exercise of exercises) {
    console.log(`counterexamples of ${exercise.id} ...`);
    const costs = await measureCounterexamples(exercise, SEED, Math.min(samples, 3));
    found.push(...costs.found);
    without.push(...costs.without);
  }
  return `\n${reportCounterexamples(found, without, rate)}`;
}
