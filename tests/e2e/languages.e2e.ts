/** Every page of the site in each of its languages: nothing of the interface is left in English, and content is marked as such. */
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { LANGUAGE_NAMES } from '#languages/language.ts';
import { isComplete, openPage } from './page-kinds.ts';
import { pagesOf } from './pages-of.ts';
import { type Said, saidIn } from './said-in.ts';
import { test } from './test.ts';

/** What both languages write alike: names, terms of the field, and what is put together from numbers and names. */
const ALIKE = [
  /^(Holdout|Holdout [\d.]+|SQL|SQLite|NULL|NaN|MIT)$/,
  /^(Interview|Offline)( · Holdout)?$/,
  /^(System|Code|App|Version|Name|Filter|Import|optional)$/,
  /^(Junior|Senior|Lead)$/,
  /^Phase( \d( ·)?)?$/,
  /^(I?DCG|NDCG|MAP|MRR)(@\d+)?$/,
  /^(Cutoff k|ndcg, sample size, exposure …)$/,
  /^(Alt|Tab|Esc)$/,
  /^[\w-]+\.(ts|sql)$/,
  /^in sql\.js [\d.]+$/,
];

/** One of each kind of page on which scripts write. */
const LIVE = [
  '',
  'roadmap/',
  'exercises/ndcg-at-k/',
  'exercises/join-fan-out/',
  'lessons/phase-1/ndcg/',
  'reference/',
  'search/',
  'settings/',
  'storage/',
  'offline/',
];

let paths: readonly string[] = [];
test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ ...(baseURL !== undefined && { baseURL }) });
  paths = await pagesOf(request);
  await request.dispose();
});

test('every English page has a German one, and none besides', () => {
  const german = paths.filter((path) => path.startsWith('de/')).map((path) => path.slice('de/'.length));
  const english = paths.filter((path) => !path.startsWith('de/'));
  expect(english.length).toBeGreaterThan(20);
  expect(german.toSorted()).toEqual(english.toSorted());
});

test('as built, no German page says anything of the interface in English, nor calls anything English that is not', async ({
  page,
  request,
}) => {
  const wrong: string[] = [];
  for (const path of englishPaths()) wrong.push(...complaints(path, await builtPair(page, request, path)));
  expect(wrong).toEqual([]);
});

for (const path of LIVE)
  test(`nor does de/${path} once its scripts have run`, async ({ page }) => {
    expect(complaints(path, await livePair(page, path))).toEqual([]);
  });

test('the language is changed by a link that keeps what the address asks of the page', async ({ page, baseURL }) => {
  await page.goto('exercises/ndcg-at-k/?variant=3');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(new URL('de/exercises/ndcg-at-k/?variant=3', baseURL).href);
});

test('what the full editor says of itself is marked as English on a German page', async ({ page }) => {
  await openPage(page, 'de/exercises/ndcg-at-k/');
  await isComplete(page);
  const marked = await page
    .locator('.monaco-editor')
    .first()
    .evaluate((editor) => editor.closest('[lang]')?.getAttribute('lang'));
  expect(marked).toBe('en');
});

test('links on a German page stay German; without a known host no page names its twins, since crawlers take whole addresses only', async ({
  page,
  request,
  baseURL,
}) => {
  const wrong: string[] = [];
  for (const path of englishPaths()) {
    const html = await (await request.get(`de/${path}`)).text();
    const links = await page.evaluate(linksIn, { html, base: new URL(`de/${path}`, baseURL).href });
    const site = new URL(baseURL as string).pathname;
    const away = links.own.filter((link) => !link.startsWith(`${site}de/`));
    wrong.push(...away.map((link) => `de/${path} leads to ${link}`));
    expect(links.twins, path).toBe(0);
  }
  expect(wrong).toEqual([]);
});

test('the language is changed by a link that keeps page and place', async ({ page, baseURL }) => {
  await page.goto('roadmap/#phase-2');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(new URL('de/roadmap/#phase-2', baseURL).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lernweg');
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new URL('roadmap/#phase-2', baseURL).href);
});

interface Pair {
  readonly english: readonly Said[];
  readonly german: readonly Said[];
}

const englishPaths = () => paths.filter((path) => !path.startsWith('de/'));

function complaints(path: string, { english, german }: Pair): readonly string[] {
  const everything = new Set(english.map(({ text }) => text));
  const alike = (text: string) =>
    !/\p{L}{2}/u.test(text) || Object.values(LANGUAGE_NAMES).includes(text) || ALIKE.some((pattern) => pattern.test(text));
  return german.flatMap(({ text, lang, where }) => {
    const what = `${where} “${text.slice(0, 120)}”`;
    if (lang === 'de') return everything.has(text) && !alike(text) ? [`de/${path}: English, and not marked: ${what}`] : [];
    return everything.has(text) ? [] : [`de/${path}: marked as English: ${what}`];
  });
}

async function builtPair(page: Page, request: APIRequestContext, path: string): Promise<Pair> {
  const [english, german] = await Promise.all([path, `de/${path}`].map(async (address) => (await request.get(address)).text()));
  return { english: await page.evaluate(saidIn, english as string), german: await page.evaluate(saidIn, german as string) };
}

async function livePair(page: Page, path: string): Promise<Pair> {
  const live = async (address: string) => {
    await openPage(page, address);
    await isComplete(page);
    await page.waitForLoadState('networkidle');
    return page.evaluate(saidIn, undefined);
  };
  return { english: await live(path), german: await live(`de/${path}`) };
}

/** Runs in the browser. */
function linksIn({ html, base }: { readonly html: string; readonly base: string }) {
  const built = new DOMParser().parseFromString(html, 'text/html');
  const pathOf = (href: string | null) => new URL(href ?? '', base);
  const own = [...built.querySelectorAll('a[href]:not([hreflang])')]
    .map((link) => pathOf(link.getAttribute('href')))
    .filter(({ origin, pathname }) => origin === new URL(base).origin && pathname.endsWith('/'))
    .map(({ pathname }) => pathname);
  return { own, twins: built.querySelectorAll('link[rel=alternate][hreflang]').length };
}
