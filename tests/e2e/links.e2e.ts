/** Every address that the built site writes down leads somewhere, and every page has what a page needs. */
import { type APIRequestContext, expect } from '@playwright/test';
import { type Built, readPage } from './read-page.ts';
import { test } from './test.ts';

interface Site {
  readonly pages: ReadonlyMap<string, Built>;
  /** Address without fragment, to its status. */
  readonly statuses: ReadonlyMap<string, number>;
}

let site: Site;
test.describe.configure({ mode: 'default' });
test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext();
  site = await crawl(request, baseURL as string);
  await request.dispose();
});

/** Follows every link and asset of this site from its first page, each once. */
async function crawl(request: APIRequestContext, start: string): Promise<Site> {
  const pages = new Map<string, Built>();
  const statuses = new Map<string, number>();
  const waiting = [start];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (statuses.has(address)) continue;
    const response = await request.get(address, { maxRedirects: 0 });
    statuses.set(address, response.status());
    if (!response.headers()['content-type']?.startsWith('text/html')) continue;
    const page = readPage(await response.text(), address);
    pages.set(address, page);
    waiting.push(...[...page.links, ...page.assets].map(withoutFragment).filter((next) => next.startsWith(start)));
  }
  return { pages, statuses };
}

const withoutFragment = (address: string) => address.split('#')[0] as string;

/** One complaint for each thing in each page that is not as it must be. */
function complaints(find: (page: Built, address: string) => readonly string[]): string[] {
  return [...site.pages].flatMap(([address, page]) => find(page, address).map((what) => `${new URL(address).pathname}: ${what}`));
}

test('the crawl reaches every section', ({ baseURL }) => {
  const paths = [...site.pages.keys()].map((address) => address.slice((baseURL as string).length));
  for (const section of ['', 'roadmap/', 'exercises/', 'exercises/ndcg-at-k/', 'lessons/', 'interview/', 'settings/', 'de/', 'de/roadmap/'])
    expect(paths).toContain(section);
});

test('every internal address answers 200, without a detour', () => {
  const wrong = [...site.statuses].filter(([, status]) => status !== 200).map(([address, status]) => `${address} answers ${status}`);
  expect(wrong).toEqual([]);
});

test('every fragment exists on the page that it points into', () => {
  const missing = complaints(({ links }) =>
    links.filter((link) => {
      const [address = '', fragment = ''] = link.split('#');
      return fragment !== '' && site.pages.has(address) && !site.pages.get(address)?.ids.has(decodeURIComponent(fragment));
    }),
  );
  expect(missing).toEqual([]);
});

test('only links lead elsewhere: no asset, no form, no frame', ({ baseURL }) => {
  expect(complaints(({ assets }) => assets.filter((asset) => !asset.startsWith(baseURL as string) && !asset.startsWith('data:')))).toEqual(
    [],
  );
});

test('a link that leads elsewhere is encrypted', ({ baseURL }) => {
  expect(complaints(({ links }) => links.filter((link) => !link.startsWith(baseURL as string) && !link.startsWith('https:')))).toEqual([]);
});

test('no id stands twice on a page', () => {
  expect(complaints(({ twice }) => twice.map((id) => `#${id} stands twice`))).toEqual([]);
});

test('every page has its language, a title of its own in it, a description and one main heading', ({ baseURL }) => {
  const languageOf = (address: string) => (address.startsWith(`${baseURL}de/`) ? 'de' : 'en');
  const wrong = complaints(({ lang, title, description, headings }, address) => [
    ...(lang === languageOf(address) ? [] : [`lang is ${lang}`]),
    ...(title.length > ' · Holdout'.length ? [] : [`title is ${title}`]),
    ...(description.length >= 20 ? [] : [`description is ${description}`]),
    ...(headings === 1 ? [] : [`${headings} h1`]),
  ]);
  expect(wrong).toEqual([]);
  const titles = [...site.pages].map(([address, { title }]) => `${languageOf(address)}: ${title}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('an unknown address answers 404 with a page that leads back', async ({ request, baseURL }) => {
  for (const path of ['no-such-page/', 'exercises/no-such-exercise/', 'no-such-file.js']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    const page = readPage(await response.text(), new URL(path, baseURL).href);
    expect(page.headings, path).toBe(1);
    expect(page.links, path).toContain(baseURL);
  }
});
