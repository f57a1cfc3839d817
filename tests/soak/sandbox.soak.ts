import { expect, type Page, test } from '@playwright/test';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import { type Harness, openHarness } from '../browser-harness.ts';
import { gradePrograms } from '../exercises/grade-programs.ts';
import { sourcesOf } from './sources-of.ts';

declare const harness: { check(exerciseId: string, source: string, seed: number): Promise<string> };

/** Other than verify's, so that the two together have tried two. */
const SEED = 7;
const ROUNDS = 60;
const ATTEMPTS = 4;

// One after another: they share one build of the harness.
test.describe.configure({ mode: 'default', timeout: 1_800_000 });

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

test(`${ROUNDS} Checks in one page: each is answered, none leaves a worker behind`, async ({ page }) => {
  const exercise = await loadExercise('ndcg-at-k');
  await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
  await page.goto('exercises/ndcg-at-k/');
  const editor = page.getByRole('textbox', { name: /^solution.ts/ });
  const verdict = page.getByRole('region', { name: 'Verdict' });
  for (let round = 1; round <= ROUNDS; round += 1) {
    const endless = round % 10 === 0;
    await editor.fill(endless ? 'export function ndcgAtK() { for (;;) {} }' : `${exercise.solution}\n// round ${round}`);
    await page.getByRole('button', { name: /^Check/ }).click();
    await expect(page.getByRole('tab', { name: `History (${round})` })).toBeVisible({ timeout: 30_000 });
    await expect(verdict).toContainText(endless ? /steps|time/i : /accepted/i);
    // The one of the job may still be on its way out, the spare one on its way in.
    expect(page.workers().length).toBeLessThanOrEqual(2);
  }
});
