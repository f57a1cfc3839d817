import { expect, test } from '@playwright/test';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import { gradeTogether } from '../../src/cli/grade-file.ts';
import { openHarness } from '../browser-harness.ts';

declare const harness: { check(exerciseId: string, source: string, seed: number): Promise<string> };

/** Other than verify's, so that the two together have tried two. */
const SEED = 7;
const ROUNDS = 60;

test('every source of every exercise gets the same bytes in Chromium as in Node', async ({ page }) => {
  const opened = await openHarness('sandbox');
  await page.goto(opened.url);
  const different: string[] = [];
  for (const id of await listExerciseIds()) {
    const exercise = await loadExercise(id);
    const sources = [exercise.solution, exercise.starter, ...exercise.misconceptions.map(({ source }) => source)];
    const inNode = await gradeTogether(exercise, sources, SEED);
    for (const [index, source] of sources.entries()) {
      const inBrowser = await page.evaluate(([id, source, seed]) => harness.check(id, source, seed), [id, source, SEED] as const);
      if (inBrowser !== JSON.stringify(inNode[index])) different.push(`${id}: source ${index}`);
    }
  }
  await opened.close();
  expect(different).toEqual([]);
});

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
