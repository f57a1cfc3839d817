import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { loadExercise } from '#catalog/catalog.node.ts';
import { hostileCorpusSchema } from '#schemas/hostile-corpus.ts';
import { gradeFile } from '../../src/cli/grade-file.ts';
import { type Harness, openHarness } from '../browser-harness.ts';
import { test } from './test.ts';

interface SandboxHarness {
  hostile(code: string, tests: unknown): Promise<string>;
  longestSilence(work: () => Promise<unknown>): Promise<number>;
  check(exerciseId: string, source: string, seed: number): Promise<string>;
}
declare const harness: SandboxHarness;

const corpus = hostileCorpusSchema.parse(JSON.parse(readFileSync('tests/hostile/public.json', 'utf8')));
const honest = corpus.programs[0] as (typeof corpus.programs)[number];

test.describe.configure({ mode: 'serial' });
let opened: Harness;
test.beforeAll(async () => {
  opened = await openHarness('sandbox');
});
test.afterAll(() => opened.close());

test('the hostile corpus ends as in Node, the page stays awake, the next honest program is accepted each time', async ({ page }) => {
  test.setTimeout(600_000);
  await page.goto(opened.url);
  const busy = await openProcessorMeter(page);
  const wrong: string[] = [];
  for (const { name, code, expected } of corpus.programs) {
    const before = await busy();
    const [outcome, next, silence] = await page.evaluate(
      async ({ code, honest, tests }) => {
        let results: string[] = [];
        const silence = await harness.longestSilence(async () => {
          results = [await harness.hostile(code, tests), await harness.hostile(honest, tests)];
        });
        return [results[0] as string, results[1] as string, silence] as const;
      },
      { code, honest: honest.code, tests: corpus.tests },
    );
    if (!expected.includes(outcome)) wrong.push(`${name}: expected ${expected.join(' or ')}, got ${outcome}`);
    if (next !== 'accepted') wrong.push(`after ${name} the honest program was ${next}`);
    const after = await busy();
    const byItself = (after.page - before.page) / (after.all - before.all);
    // Awake, not fast: a page that learner code can block is at work itself while it stands still; on a busy machine it may only wait.
    if (silence > 3_000 && !(byItself < 0.5)) wrong.push(`${name}: the page stood still for ${Math.round(silence)} ms`);
  }
  expect(wrong).toEqual([]);
});

/** Seconds of processor that the page's own thread took, and all threads of its process with it, the workers' too. */
async function openProcessorMeter(page: Page): Promise<() => Promise<{ readonly page: number; readonly all: number }>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const named = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { page: named('ThreadTime'), all: named('ProcessTime') };
  };
}

// The full run takes every exercise, and every source of each.
for (const id of ['ndcg-at-k', 'user-based-prediction', 'sample-size-proportions', 'bandit-policies', 'interaction-matrix']) {
  test(`verdicts on ${id} are the same bytes in Chromium and in Node`, async ({ page }) => {
    await page.goto(opened.url);
    const exercise = await loadExercise(id);
    // What is never called is the same everywhere; the full run tries all misconceptions.
    const sources = [exercise.solution, 'export function (', exercise.misconceptions.at(-1)?.source as string];
    for (const [index, source] of sources.entries()) {
      const inNode = JSON.stringify(await gradeFile(exercise, source, index + 1));
      const inBrowser = await page.evaluate(([id, source, seed]) => harness.check(id, source, seed), [id, source, index + 1] as const);
      expect(inBrowser).toBe(inNode);
    }
  });
}
