/** An exercise that changed since it was solved says so, and checks the accepted code again without touching the draft. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { test } from './test.ts';

const PAGE = 'exercises/ndcg-at-k/';
const SOLUTION = readFileSync('exercises/ndcg-at-k/solution.ts', 'utf8');

test('what was accepted before a change can be checked again', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('holdout:light-editor', 'yes'));
  const editor = page.getByRole('textbox', { name: /^solution.ts/ }).first();
  const verdict = page.getByRole('region', { name: 'Verdict' });
  const notice = page.getByText(/^This exercise has changed since your code was accepted on/);
  await page.goto(PAGE);
  await editor.fill(SOLUTION);
  await page.getByRole('button', { name: /^Check/ }).click();
  await expect(verdict).toContainText(/Accepted/);
  await expect(notice).toBeHidden();
  await editor.fill('// a new beginning');
  await expect(page.getByText(/Saved here/)).toBeVisible();

  // A build in which the exercise is another one.
  await page.route(/exercises\/ndcg-at-k\/$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const changed = text.replace(/(contentHash&quot;:\[0,&quot;)[0-9a-f]{64}/, `$1${'0'.repeat(64)}`);
    expect(changed).not.toBe(text);
    await route.fulfill({ response, body: changed });
  });
  await page.reload();
  await expect(notice).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Check that code again' }).click();
  await expect(verdict).toContainText(/Accepted/);
  await expect(editor).toHaveValue('// a new beginning');
  await expect(page.getByRole('tab', { name: /^History/ })).toContainText('2');
  await expect(page.getByText(/Saved here/)).toBeVisible();

  await page.reload();
  await expect(editor).toHaveValue('// a new beginning');

  await page.unroute(/exercises\/ndcg-at-k\/$/);
  await page.reload();
  await expect(page.getByRole('tab', { name: /^History/ })).toContainText('2');
  await expect(notice).toBeHidden();
});
