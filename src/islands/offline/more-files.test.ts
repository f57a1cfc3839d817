import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { MoreFile } from '#offline/messages.ts';
import { missingFiles, storeFile } from './more-files.ts';

const TEXT = 'the full editor';
const FILE: MoreFile = {
  url: '/assets/a.12345678.js',
  bytes: TEXT.length,
  sha256: createHash('sha256').update(TEXT).digest('hex'),
  part: 'editor',
};

/** As much of a cache as is used; `put` may fail as it does on a full disk. */
function openCache(kept: Readonly<Record<string, string>> = {}, full = false) {
  const entries = new Map(Object.entries(kept));
  return {
    match: async (url: string) => (entries.has(url) ? new Response(entries.get(url)) : undefined),
    put: async (url: string, response: Response) => {
      if (full) throw new DOMException('no room', 'QuotaExceededError');
      entries.set(url, await response.text());
    },
  } as unknown as Cache;
}
const answerWith = (answer: () => Response | Promise<Response>) => vi.stubGlobal('fetch', async () => answer());
const store = (cache: Cache, signal = new AbortController().signal, onBytes = (_: number) => {}) =>
  storeFile(FILE, { cache, signal, onBytes });
afterEach(() => vi.unstubAllGlobals());

describe('what is missing', () => {
  test.each([
    ['nothing, when it is there as it was made', { [FILE.url]: TEXT }, 0],
    ['a file that is not there', {}, 1],
    ['a file with other bytes of the same length', { [FILE.url]: 'the evil editor' }, 1],
    ['a file that was cut off', { [FILE.url]: 'the full' }, 1],
  ])('%s', async (_, kept, count) => {
    expect(await missingFiles([FILE], openCache(kept))).toHaveLength(count);
  });
});

describe('storing', () => {
  test('keeps the file and counts its bytes', async () => {
    answerWith(() => new Response(TEXT));
    const cache = openCache();
    let bytes = 0;
    await store(cache, undefined, (more) => {
      bytes += more;
    });
    expect([bytes, await missingFiles([FILE], cache)]).toEqual([TEXT.length, []]);
  });
  test.each([
    ['network', () => new Response('', { status: 404 })],
    ['network', () => Promise.reject(new TypeError('failed to fetch'))],
    ['damaged', () => new Response('<h1>Sign in to this network</h1>')],
  ])('says %s and stores nothing', async (problem, answer) => {
    answerWith(answer);
    const cache = openCache();
    await expect(store(cache)).rejects.toMatchObject({ problem });
    expect(await missingFiles([FILE], cache)).toHaveLength(1);
  });
  test('says when there is no room', async () => {
    answerWith(() => new Response(TEXT));
    await expect(store(openCache({}, true))).rejects.toMatchObject({ problem: 'full' });
  });
  test('a cancelled one is no failure of the network', async () => {
    const control = new AbortController();
    answerWith(() => {
      control.abort();
      throw control.signal.reason;
    });
    await expect(store(openCache(), control.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
