/** The site under a folder of somebody's host: built for /practice/, nothing is asked for outside it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { runCommand } from '../../scripts/run-command.ts';

const BASE = '/practice/';
const PORT = 4337;
const ORIGIN = `http://localhost:${PORT}`;

// One build and one server for the whole file, whatever the number of workers.
test.describe.configure({ mode: 'default' });

let out = '';
let server: ChildProcess | undefined;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  mkdirSync('.cache', { recursive: true });
  out = mkdtempSync(resolve('.cache', 'base-path-'));
  const env = { HOLDOUT_BASE: BASE, HOLDOUT_OUT: out };
  const built = await runCommand(process.execPath, ['scripts/build.ts'], { env, echo: false });
  expect(built.code, built.output).toBe(0);
  server = spawn(process.execPath, ['scripts/serve.ts'], { env: { ...process.env, ...env, PORT: String(PORT) }, stdio: 'ignore' });
  await expect.poll(answers, { timeout: 60_000 }).toBe(200);
});

test.afterAll(() => {
  server?.kill();
  rmSync(out, { recursive: true, force: true });
});

const answers = () =>
  fetch(ORIGIN + BASE).then(
    ({ status }) => status,
    () => 0,
  );

test('Check grades, the navigation leads on, and every request stays below the folder', async ({ page }) => {
  const outside: string[] = [];
  const failed: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname, origin } = new URL(request.url());
    if (/^(blob|data):$/.test(protocol)) return;
    if (origin !== ORIGIN || !pathname.startsWith(BASE)) outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });

  await page.goto(`${ORIGIN}${BASE}exercises/ndcg-at-k/`);
  const check = page.getByRole('button', { name: /^Check/ });
  await expect(check).toBeEnabled();
  await check.click();
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText(/not attempted/i, { timeout: 60_000 });

  const navigation = page.getByRole('navigation', { name: 'Main' });
  for (const [name, path] of [
    ['Roadmap', 'roadmap/'],
    ['Exercises', 'exercises/'],
    ['Lessons', 'lessons/'],
    ['Interview', 'interview/'],
    ['Today', ''],
  ] as const) {
    await navigation.getByRole('link', { name }).click();
    await expect(page).toHaveURL(`${ORIGIN}${BASE}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
  }

  await page.goto(`${ORIGIN}${BASE}exercises/`);
  await page
    .getByRole('link', { name: /NDCG at k/ })
    .first()
    .click();
  await expect(page).toHaveURL(`${ORIGIN}${BASE}exercises/ndcg-at-k/`);
  expect(outside).toEqual([]);
  expect(failed).toEqual([]);
});

test('no address written into a page leaves the folder', async ({ request }) => {
  for (const path of ['', 'roadmap/', 'exercises/', 'lessons/phase-1/ndcg/', 'interview/how-ndcg-works/', 'settings/', 'no-such-page/']) {
    const html = await (await request.get(`${ORIGIN}${BASE}${path}`)).text();
    const rooted = [...html.matchAll(/\s(?:href|src|component-url|renderer-url)="(\/[^"]*)"/g)].map(([, address]) => address as string);
    expect(rooted.length, path).toBeGreaterThan(0);
    expect(
      rooted.filter((address) => !address.startsWith(BASE)),
      path,
    ).toEqual([]);
  }
});
