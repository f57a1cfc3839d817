/** Every page of the served site, found by following its links from the first one. */
import type { APIRequestContext } from '@playwright/test';
import { readPage } from './read-page.ts';

/** Paths below the folder that the site is served from: `''`, `roadmap/`, `de/roadmap/`. */
export async function pagesOf(request: APIRequestContext): Promise<readonly string[]> {
  const first = await request.get('');
  const start = first.url();
  const seen = new Set<string>();
  const waiting = [start];
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue;
    const response = await request.get(address);
    if (!response.headers()['content-type']?.startsWith('text/html')) continue;
    seen.add(address);
    const links = readPage(await response.text(), address).links.map((link) => link.split(/[?#]/)[0] as string);
    waiting.push(...links.filter((link) => link.startsWith(start)));
  }
  return [...seen].map((address) => address.slice(start.length)).sort();
}
