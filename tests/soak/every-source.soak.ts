/** Every source of every exercise in Chromium, and the same bytes as in Node. Sharded by exercise: `--shard 1/4`. */
import { expect, type Page, test } from '@playwright/test';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import { type Harness, openHarness } from '../browser-harness.ts';
import { gradePrograms } from '../exercises/grade-programs.ts';
import { sourcesOf } from './sources-of.ts';

declare const harness: { check(exerciseId: string, source: string, seed: number): Promise<string> };

/** Other than verify's, so that the two together have tried two. */
const SEED = 7;
const ATTEMPTS = 4;

test.describe.configure({ mode: 'parallel', timeout: 1_800_000 });

let opened: Harness;
test.beforeAll(async () => {
  opened = await openHarness('sandbox');
});
test.afterAll(() => opened.close());

for (const id of await listExerciseIds()) {
  test(`every source of ${id} gets the same bytes in Chromium as in Node`, async ({ page }) => {
    await page.goto(opened.url);
    const exercise = await loadExercise(id);
    const sources = sourcesOf(exercise);
    const inNode = await gradePrograms(
      exercise,
      sources.map(({ source }) => source),
      SEED,
    );
    const different: string[] = [];
    for (const [index, { name, source }] of sources.entries()) {
      const inBrowser = await checkInPage(page, id, source);
      if (inBrowser !== JSON.stringify(inNode[index])) different.push(name);
    }
    expect(sources.length).toBeGreaterThan(5);
    expect(different).toEqual([]);
  });
}

/** Again, when the clock stopped the run: that says that the machine was busy, and nothing of the bytes. */
async function checkInPage(page: Page, id: string, source: string): Promise<string> {
  let verdict = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    verdict = await page.evaluate(([id, source, seed]) => harness.check(id, source, seed), [id, source, SEED] as const);
    if (JSON.parse(verdict).status !== 'inconclusive') break;
  }
  return verdict;
}
