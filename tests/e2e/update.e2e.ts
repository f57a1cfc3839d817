/** A new build is deployed while tabs of the old one are open: they work on, nothing is reloaded unasked, nothing typed is lost. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { coreIsStored, listenForComplaints, preferLightEditor } from './offline-page.ts';
import { makeOtherBuild } from './other-build.ts';
import { type OwnSite, openSite } from './own-server.ts';
import { test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

let site: OwnSite;
test.beforeEach(async () => {
  site = await openSite();
});
test.afterEach(() => site.remove());

const editor = (page: Page) => page.getByRole('textbox', { name: /^solution\.ts/ });
const notice = (page: Page) => page.getByRole('region', { name: 'New version' });
const check = (page: Page) => page.getByRole('button', { name: /^Check/ }).click();
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });
const WRONG = readFileSync('exercises/ndcg-at-k/misconceptions/linear-gain.ts', 'utf8').split('\n').slice(3).join('\n');

async function openExercise(page: Page, id: string): Promise<void> {
  await preferLightEditor(page);
  await page.goto(`${site.origin}/exercises/${id}/`);
  await coreIsStored(page);
}

/** As a browser does when a page is opened, or a tab has been open for long. */
const lookForUpdate = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).update());

test('the old tab works on, the offer waits, and Reload brings the new version with the draft', async ({ page }) => {
  const complaints = listenForComplaints(page);
  const other = await makeOtherBuild(site.folder, /^(grader|grade\.worker)-[\w-]{8}\.js$/);
  await openExercise(page, 'ndcg-at-k');
  site.deploy(other.folder);
  await lookForUpdate(page);
  await expect(notice(page)).toContainText('A new version is ready');

  // Chunks that the host no longer has are fetched lazily by the old tab: the worker and the grader.
  expect((await page.request.get(`${site.origin}/assets/${other.gone[0]}`)).status()).toBe(404);
  await editor(page).fill(WRONG);
  await check(page);
  await expect(verdict(page)).toContainText('Your gain is the grade itself');

  // Typed in the same breath: the pause after which a draft is kept has not come.
  await editor(page).fill('// half a thought, not yet kept');
  await notice(page).getByRole('button', { name: 'Reload' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText(other.version);
  await expect(editor(page)).toHaveValue('// half a thought, not yet kept');
  expect(complaints).toEqual([]);
});

test('Later keeps the old version for the session; a tab that another one left behind still finds its parts', async ({ page, context }) => {
  const other = await makeOtherBuild(site.folder, /^(grader|grade\.worker)-[\w-]{8}\.js$/);
  await openExercise(page, 'ndcg-at-k');
  const second = await context.newPage();
  await openExercise(second, 'ndcg-at-k');
  site.deploy(other.folder);
  await lookForUpdate(page);
  await notice(page).getByRole('button', { name: 'Later' }).click();
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('contentinfo')).not.toContainText(other.version);
  await expect(notice(page)).toHaveCount(0);

  // The other tab lets the new version in: this one has a dirty draft and is not touched.
  await editor(page).fill(WRONG);
  await notice(second).getByRole('button', { name: 'Reload' }).click();
  await expect(second.getByRole('contentinfo')).toContainText(other.version);
  await expect(notice(page)).toContainText('Another tab has loaded a new version');
  await check(page);
  await expect(verdict(page)).toContainText('Your gain is the grade itself');
  await expect(editor(page)).toHaveValue(WRONG);
});

test('an update keeps what has the same digest: the full editor is not fetched again', async ({ page }) => {
  const other = await makeOtherBuild(site.folder, /^grader-[\w-]{8}\.js$/);
  await page.goto(`${site.origin}/offline/`);
  const panel = page.getByRole('region', { name: 'On this device' });
  await panel.getByRole('button', { name: 'Make everything available offline' }).click();
  await expect(panel).toContainText('Everything is available offline.');
  site.deploy(other.folder);
  await lookForUpdate(page);
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(panel).toContainText(`${other.version}, build`);
  await site.stop();
  await expect(panel).toContainText('Everything is available offline.');
});
