/** Offline use: one visit, then the server is stopped and the network is off, and everything goes on. */
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { fullEditor, isFull } from './page-kinds.ts';
import { coreIsStored, islandsAwake, listenForComplaints, preferLightEditor } from './offline-page.ts';
import { type OwnSite, openSite } from './own-server.ts';
import { test } from './test.ts';

test.use({ serviceWorkers: 'allow' });

let site: OwnSite;
test.beforeEach(async () => {
  site = await openSite();
});
test.afterEach(() => site.remove());

const solution = (file: string) => readFileSync(`exercises/${file}`, 'utf8');

async function goOffline(page: Page): Promise<void> {
  await site.stop();
  await page.context().setOffline(true);
}

async function solve(page: Page, id: string, file: string): Promise<void> {
  await page.goto(`${site.origin}/exercises/${id}/`);
  await page.getByRole('textbox', { name: /^(solution\.ts|query\.sql)/ }).fill(solution(`${id}/${file}`));
  await page.getByRole('button', { name: /^Check/ }).click();
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(/accepted/i);
  // The verdict is shown a moment before the attempt is written; what a page left at once does is asked elsewhere.
  await expect(page.getByText(/^Saved here/)).toBeVisible();
}

test('after one visit to the first page everything works without server and network', async ({ page }) => {
  test.setTimeout(1_200_000);
  const complaints = listenForComplaints(page);
  await preferLightEditor(page);
  expect((await page.goto(`${site.origin}/no-such-page/`))?.status(), 'a missing page, online').toBe(404);
  await page.goto(`${site.origin}/`);
  await coreIsStored(page);
  expect((await page.goto(`${site.origin}/no-such-page/`))?.status(), 'a missing page, online, with the worker').toBe(404);
  await goOffline(page);

  await test.step('every page of the sitemap, in both languages', async () => {
    expect(site.pages.length).toBeGreaterThan(90);
    // Their islands are woken on one page of each kind; on all of them in the soak.
    const kinds = new Set<string>();
    const exercises = site.pages.filter((path) => /\/exercises\/.+\/$/.test(path));
    for (const path of site.pages) {
      // Exercises are many and made alike: `npm test` opens one in twelve, and of the others reads what the worker answers.
      const isRead = !isFull && exercises.includes(path) && exercises.indexOf(path) % 12 !== 0;
      if (isRead) {
        expect(await page.evaluate(readOffline, path), path).toEqual({
          status: 200,
          title: expect.stringMatching(/^(?!Offline ·).+ · Holdout$/),
        });
        continue;
      }
      const response = await page.goto(site.origin + path, { waitUntil: 'domcontentloaded' });
      expect(response?.status(), path).toBe(200);
      await expect(page.locator('h1'), path).toBeVisible();
      await expect(page, path).not.toHaveTitle(/^Offline ·/);
      const kind = path.replace(/^(.*?\/[^/]{3,}\/).+$/, '$1');
      if (!kinds.has(kind)) await islandsAwake(page);
      kinds.add(kind);
    }
    expect(kinds.size).toBeLessThan(site.pages.length / 2);
  });

  await test.step('addresses without their slash, with a query, and those that nobody knows', async () => {
    for (const path of ['/roadmap', '/de/roadmap', '/exercises/ndcg-at-k', '/roadmap/index.html']) {
      await page.goto(site.origin + path);
      await expect(page, path).toHaveURL(`${site.origin}${path.replace('/index.html', '')}/`);
    }
    await page.goto(`${site.origin}/roadmap/?from=elsewhere#phase-2`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roadmap');
    expect((await page.goto(`${site.origin}/no-such-page/`))?.status()).toBe(200);
    await expect(page.getByText('This page could not be reached')).toBeVisible();
    await expect(page.getByText('Offline', { exact: true }).first()).toBeVisible();
    await page.goto(`${site.origin}/de/keine-seite`);
    await expect(page.getByText('Diese Seite war nicht zu erreichen')).toBeVisible();
  });

  await test.step('an exercise of each kind', async () => {
    await solve(page, 'ndcg-at-k', 'solution.ts');
    await solve(page, 'interaction-matrix', 'solution.sql');
  });

  await test.step('a question', async () => {
    await page.goto(`${site.origin}/interview/how-ndcg-works/`);
    await page.locator('details.answer > summary').click();
    await expect(page.getByText('What it must contain')).toBeVisible();
    await page.getByRole('button', { name: 'Mark as practised' }).click();
    await expect(page.getByRole('button', { name: 'Mark as practised' })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('the search', async () => {
    await page.goto(`${site.origin}/search/`);
    await page.getByLabel('Search', { exact: true }).fill('discount');
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  });

  await test.step('a backup', async () => {
    await page.goto(`${site.origin}/storage/`);
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /Download/ })
      .first()
      .click();
    const backup = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    expect(backup.events.filter(({ type }: { type: string }) => type === 'attempt')).toHaveLength(2);
  });
  // The browser itself complains of a page that is missing, when it likes.
  expect(complaints.filter((line) => !/\b404\b.*\/no-such-page\/\)$/.test(line))).toEqual([]);
});

const panel = (page: Page) => page.getByRole('region', { name: 'On this device' });

test('“Make everything available offline” stores the full editor, checked by its bytes, and it works offline', async ({ page }) => {
  const complaints = listenForComplaints(page);
  await page.goto(`${site.origin}/offline/`);
  await expect(panel(page)).toContainText(/Stored and complete: \d+ files/);
  await expect(panel(page)).toContainText(/Not here yet: \d+ files/);

  await test.step('Cancel keeps what has arrived', async () => {
    await page.route('**/assets/ts.worker*', () => undefined);
    await panel(page).getByRole('button', { name: 'Make everything available offline' }).click();
    await expect(panel(page).getByRole('progressbar')).toBeVisible();
    await panel(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(panel(page)).toContainText('Cancelled.');
    await page.unroute('**/assets/ts.worker*');
  });

  await test.step('the rest comes with the next press', async () => {
    await panel(page).getByRole('button', { name: 'Make everything available offline' }).click();
    await expect(panel(page)).toContainText('Everything is available offline.');
  });
  await goOffline(page);

  await test.step('the full editor opens, types and checks', async () => {
    await page.goto(`${site.origin}/exercises/ndcg-at-k/`);
    await fullEditor(page);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('export function ndcgAtK(grades: number[], k: number): number { return "offline"; }');
    // Its TypeScript worker is there too: it finds the mistake.
    await expect(page.locator('.squiggly-error').first()).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(/of \d+ inputs/);
  });

  await test.step('a file that was changed on the device is found out', async () => {
    await page.goto(`${site.origin}/offline/`);
    await expect(panel(page)).toContainText('Everything is available offline.');
    await page.evaluate(async () => {
      const cache = await caches.open('holdout-more');
      const [first] = await cache.keys();
      const bytes = new Uint8Array(await ((await cache.match(first as Request)) as Response).arrayBuffer());
      bytes[0] = (bytes[0] as number) ^ 1;
      await cache.put(first as Request, new Response(bytes));
    });
    await panel(page).getByRole('button', { name: 'Check again' }).click();
    await expect(panel(page)).toContainText('Not here yet: one file');
  });
  expect(complaints).toEqual([]);
});

test('when one file cannot be had nothing is half-stored, and the next try goes on where the first ended', async ({ page }) => {
  const files = readFileSync(join(site.folder, 'service-worker.js'), 'utf8');
  const missing = /assets\/emscripten-module-[\w-]+\.wasm/.exec(files)?.[0] as string;
  const stored = /assets\/AttemptBadge\.[\w-]+\.js/.exec(files)?.[0] as string;
  expect(existsSync(join(site.folder, missing)) && stored < missing).toBe(true);
  renameSync(join(site.folder, missing), join(site.folder, 'aside'));
  await page.goto(`${site.origin}/offline/`);
  await expect(panel(page)).toContainText('Storing did not succeed');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  // It is stored already: if it were fetched again, the second try would fail as well.
  rmSync(join(site.folder, stored));
  renameSync(join(site.folder, 'aside'), join(site.folder, missing));
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await expect(panel(page)).toContainText(/Stored and complete: \d+ files/);
  await goOffline(page);
  await page.goto(`${site.origin}/roadmap/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Roadmap');
});

test('what the browser has let go is told and fetched again', async ({ page }) => {
  await page.goto(`${site.origin}/offline/`);
  await expect(panel(page)).toContainText(/Stored and complete/);
  await page.evaluate(async () => {
    for (const name of (await caches.keys()).filter((name) => name.includes('precache'))) {
      const cache = await caches.open(name);
      for (const request of (await cache.keys()).filter(({ url }) => /\/lessons\//.test(url))) await cache.delete(request);
    }
  });
  await page.reload();
  await expect(panel(page)).toContainText(/\d+ files were let go/);
  await panel(page).getByRole('button', { name: 'Try again' }).click();
  await expect(panel(page)).toContainText(/Stored and complete/);
});

test('at an address without encryption the page says why nothing is stored, in one sentence', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
  await page.goto(`${site.origin}/offline/`);
  await expect(panel(page)).toContainText(/not encrypted, and browsers allow offline use only on https/);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

/** What the service worker answers, seen from the page. */
async function readOffline(path: string): Promise<{ readonly status: number; readonly title: string | undefined }> {
  const response = await fetch(path);
  return { status: response.status, title: /<title[^>]*>([^<]+)<\/title>/.exec(await response.text())?.[1] };
}
