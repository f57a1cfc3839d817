/** The site under a folder of somebody's host: built for /practice/, nothing is asked for outside it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { runCommand } from '../../scripts/run-command.ts';
import { coreIsStored } from './offline-page.ts';
import { test } from './test.ts';

const BASE = '/practice/';
const SITE = 'https://holdout.example';

// One build and one server for the whole file, whatever the number of workers.
test.describe.configure({ mode: 'default' });

let out = '';
let served = '';
let server: ChildProcess | undefined;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  mkdirSync('.cache', { recursive: true });
  out = mkdtempSync(resolve('.cache', 'base-path-'));
  const env = { HOLDOUT_BASE: BASE, HOLDOUT_OUT: out, HOLDOUT_SITE: SITE };
  const built = await runCommand(process.execPath, ['scripts/build.ts'], { env, echo: false });
  expect(built.code, built.output).toBe(0);
  const port = await freePort();
  served = `http://localhost:${port}`;
  server = spawn(process.execPath, ['scripts/serve.ts'], { env: { ...process.env, ...env, PORT: String(port) }, stdio: 'ignore' });
  await expect.poll(answers).toBe(200);
});

test.afterAll(() => {
  server?.kill();
  rmSync(out, { recursive: true, force: true });
});

/** Two runs beside each other would take each other's server for their own. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const answers = () =>
  fetch(served + BASE).then(
    ({ status }) => status,
    () => 0,
  );

test('Check grades, the navigation leads on, and every request stays below the folder', async ({ page }) => {
  const outside: string[] = [];
  const failed: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname, origin } = new URL(request.url());
    if (/^(blob|data):$/.test(protocol)) return;
    if (origin !== served || !pathname.startsWith(BASE)) outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });

  await page.goto(`${served}${BASE}exercises/ndcg-at-k/`);
  const check = page.getByRole('button', { name: /^Check/ });
  await expect(check).toBeEnabled();
  await check.click();
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(/not attempted/i);

  const navigation = page.getByRole('navigation', { name: 'Main' });
  for (const [name, path] of [
    ['Roadmap', 'roadmap/'],
    ['Exercises', 'exercises/'],
    ['Lessons', 'lessons/'],
    ['Interview', 'interview/'],
    ['Today', ''],
  ] as const) {
    await navigation.getByRole('link', { name }).click();
    await expect(page).toHaveURL(`${served}${BASE}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
  }

  await page.goto(`${served}${BASE}exercises/`);
  await page
    .getByRole('link', { name: /NDCG at k/ })
    .first()
    .click();
  await expect(page).toHaveURL(`${served}${BASE}exercises/ndcg-at-k/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(`${served}${BASE}de/exercises/ndcg-at-k/`);
  await page.getByRole('navigation', { name: 'Hauptmenü' }).getByRole('link', { name: 'Lernweg' }).click();
  await expect(page).toHaveURL(`${served}${BASE}de/roadmap/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lernweg');
  await page.waitForLoadState('networkidle');
  expect(outside).toEqual([]);
  expect(failed).toEqual([]);
});

test('no address written into a page leaves the folder', async ({ request }) => {
  for (const path of [
    '',
    'roadmap/',
    'exercises/',
    'lessons/phase-1/ndcg/',
    'interview/how-ndcg-works/',
    'settings/',
    'de/',
    'de/roadmap/',
    'de/lessons/phase-1/ndcg/',
    'no-such-page/',
  ]) {
    const html = await (await request.get(`${served}${BASE}${path}`)).text();
    const rooted = [...html.matchAll(/\s(?:href|src|component-url|renderer-url)="(\/[^"]*)"/g)].map(([, address]) => address as string);
    expect(rooted.length, path).toBeGreaterThan(0);
    expect(
      rooted.filter((address) => !address.startsWith(BASE)),
      path,
    ).toEqual([]);
  }
});

test('a build for a known host names each page in the other language, and the sitemap, by whole addresses', async ({ page, request }) => {
  for (const path of ['', 'roadmap/', 'exercises/ndcg-at-k/']) {
    for (const address of [path, `de/${path}`]) {
      await page.goto(`${served}${BASE}${address}`);
      const twins = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
      expect(twins, address).toEqual([
        ['en', `${SITE}${BASE}${path}`],
        ['de', `${SITE}${BASE}de/${path}`],
        ['x-default', `${SITE}${BASE}${path}`],
      ]);
    }
  }
  expect(await (await request.get(`${served}${BASE}sitemap.xml`)).text()).toContain(`<loc>${SITE}${BASE}de/roadmap/</loc>`);
});

// The last one: it ends the server.
test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the service worker answers below the folder, and nothing beside it', async ({ page }) => {
    await page.goto(served + BASE);
    await coreIsStored(page);
    server?.kill();
    await expect.poll(answers).toBe(0);
    await page.goto(`${served}${BASE}de/roadmap`);
    await expect(page).toHaveURL(`${served}${BASE}de/roadmap/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${served}${BASE}no-such-page/`);
    await expect(page.getByText('This page could not be reached')).toBeVisible();
    await expect(page.goto(`${served}/elsewhere/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
  });
});
