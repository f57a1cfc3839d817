/** The site at work under its policy: no violation, no stranger asked, no complaint; and each kind of attack is refused. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type Route } from '@playwright/test';
import { BUILT, builtAddresses } from './built-pages.ts';
import { fullEditor, isFull } from './page-kinds.ts';
import { test } from './test.ts';
import { type Watch, watchPages } from './watch-page.ts';

let watch: Watch;
test.beforeEach(async ({ context, baseURL }) => {
  watch = await watchPages(context, new URL(baseURL as string).origin);
});

/** All that a page does of itself has been done: its islands that do not wait for a reader are awake. */
const awake = (page: Page) => expect(page.locator('astro-island[ssr]:is([client="load"], [client="idle"])')).toHaveCount(0);

/** Exercises are many and made alike: the full run opens them all, `npm test` one in twelve. */
const ONE_IN = 12;
const addressesToday = (): readonly string[] => {
  const all = builtAddresses();
  const ofExercises = all.filter((address) => /(^|\/)exercises\/.+\/$/.test(address));
  return all.filter((address) => isFull || !ofExercises.includes(address) || ofExercises.indexOf(address) % ONE_IN === 0);
};

const SHARES = 4;
for (let share = 0; share < SHARES; share += 1) {
  test(`every page keeps its policy, part ${share + 1} of ${SHARES}`, async ({ page }) => {
    const addresses = addressesToday().filter((_, index) => index % SHARES === share);
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      await page.goto(address);
      await awake(page);
    }
    expect(watch.findings).toEqual([]);
  });
}

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();
const verdict = (page: Page) => page.getByRole('region', { name: 'Verdict' });

async function exerciseSandbox(page: Page) {
  await page.goto('exercises/ndcg-at-k/');
  await fullEditor(page);
  await press(page, /^Check/);
  await expect(verdict(page)).toContainText(/attempted/i);
  // The language service of the full editor, in its own worker.
  await fullEditor(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('export function ndcgAtK(grades: number[], k: number): number { return grades.missing; }');
  await expect(page.locator('.squiggly-error').first()).toBeAttached();
  await press(page, /^Run/);
  await expect(verdict(page)).toContainText(/undefined/);
}

async function exerciseSql(page: Page) {
  await page.goto('exercises/ctr-by-segment/');
  await fullEditor(page);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('SELECT 1 AS one;');
  await press(page, /^Run/);
  await expect(verdict(page)).toContainText(/1 row/);
  await press(page, /^Check/);
  await expect(verdict(page).locator('h2').first()).toBeVisible();
}

async function search(page: Page) {
  await page.goto('search/?q=ndcg');
  await expect(page.locator('.found').getByRole('link').first()).toBeVisible();
}

test('the full editor, Run and Check of a function keep the policy', async ({ page }) => {
  await exerciseSandbox(page);
  expect(watch.findings).toEqual([]);
});

test('Run and Check of a query, and the search, keep the policy', async ({ page }) => {
  await exerciseSql(page);
  await search(page);
  expect(watch.findings).toEqual([]);
});

test('the same holds when the server sends the headers of headers.json', async ({ page }) => {
  const table = JSON.parse(readFileSync(join(BUILT, 'headers.json'), 'utf8')) as Record<string, Record<string, string>>;
  const headersOf = (path: string) =>
    Object.assign(
      {},
      ...Object.entries(table).flatMap(([pattern, headers]) =>
        pattern === path || (pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1))) ? [headers] : [],
      ),
    );
  let answers = 0;
  await page.context().route('**', async (route: Route) => {
    const response = await route.fetch();
    const headers = headersOf(new URL(route.request().url()).pathname);
    answers += headers['Content-Security-Policy'] === undefined ? 0 : 1;
    await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
  });
  await exerciseSandbox(page);
  await exerciseSql(page);
  await search(page);
  await page.goto('roadmap/');
  await awake(page);
  expect(answers).toBeGreaterThan(20);
  expect(watch.findings).toEqual([]);
  // What a page still asks for when the test ends is nobody's any more.
  await page.context().unrouteAll({ behavior: 'ignoreErrors' });
});

/** What each attempt does is refused; the answer says how. */
const ATTEMPTS: readonly (readonly [string, () => Promise<string>])[] = [
  [
    'text run as code',
    // What the test's own connection calls is above the policy; what it leaves behind is not.
    () =>
      new Promise((tell) => {
        setTimeout(() => {
          try {
            tell(String(Reflect.construct(Function, ['return 1 + 1'])()));
          } catch (error) {
            tell(`refused: ${error}`);
          }
        });
      }),
  ],
  [
    'a handler in HTML',
    async () => {
      document.body.innerHTML += '<img src="x" onerror="document.title = \'run\'">';
      return document.title;
    },
  ],
  ['a request to another site', async () => String((await fetch('https://example.org/')).status)],
  [
    'a script of another site',
    () => {
      const address = 'https://example.org/x.js';
      return import(/* @vite-ignore */ address);
    },
  ],
  ['a worker of another site', async () => String(new Worker('https://example.org/x.js'))],
  ['a worker from a text', async () => String(new Worker('data:text/javascript,1'))],
];
for (const [what, attempt] of ATTEMPTS) {
  test(`refused: ${what}`, async ({ page }) => {
    await page.goto('exercises/ndcg-at-k/');
    const outcome = await page.evaluate(attempt).catch((error: Error) => `refused: ${error.message}`);
    expect(outcome).toMatch(/^refused: /);
    // The watch of the other tests has heard it, so their silence means something.
    await expect.poll(() => watch.violations()).toBeGreaterThan(0);
  });
}

test('refused: a picture and a frame of another site', async ({ page }) => {
  await page.goto('');
  await page.evaluate(() => {
    for (const name of ['img', 'iframe'])
      document.body.append(Object.assign(document.createElement(name), { src: 'https://example.org/x.png' }));
  });
  await expect.poll(() => watch.violations()).toBe(2);
});

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the first visit keeps the policy', async ({ page }) => {
    await page.goto('');
    await awake(page);
    await page.waitForLoadState('networkidle');
    expect(watch.findings).toEqual([]);
  });
});
