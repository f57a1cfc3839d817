/** One page that checks again and again, now and then without an end: each Check is answered, and no worker stays behind. */
import { expect, test } from '@playwright/test';
import { loadExercise } from '#catalog/catalog.node.ts';

const ROUNDS = 60;

test.setTimeout(1_800_000);

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
