import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CORE_BUDGET, LARGEST_CORE_FILE } from './budget.ts';
import { writeOffline } from './write-offline.plugin.ts';

let folder = '';
const put = (path: string, text: string | Buffer) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const write = (base = '/') => writeOffline({ folder, version: '1.0.0', base, site: 'https://holdout.example' });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'holdout-offline-'));
  put('index.html', '<script src="/assets/page.12345678.js"></script>');
  put('offline/index.html', '');
  put('assets/page.12345678.js', 'import("./MonacoEditor.12345678.js")');
  put('assets/MonacoEditor.12345678.js', 'monaco');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the worker holds the lists, the manifests and robots.txt know the base', async () => {
  await write('/practice/');
  expect(read('service-worker.js')).toContain('/practice/assets/MonacoEditor.12345678.js');
  expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ start_url: '/practice/', scope: '/practice/', lang: 'en' });
  expect(JSON.parse(read('manifest.de.webmanifest'))).toMatchObject({ start_url: '/practice/de/', lang: 'de', id: '/practice/' });
  expect(read('robots.txt')).toContain('Sitemap: https://holdout.example/practice/sitemap.xml');
});

test('the same folder gives the same worker, another page another build', async () => {
  const first = await write();
  const worker = read('service-worker.js');
  expect(await write()).toEqual(first);
  expect(read('service-worker.js')).toBe(worker);
  put('index.html', 'other');
  expect((await write()).build).not.toBe(first.build);
});

test('a file that Workbox would leave out with a warning fails the build', async () => {
  put('assets/page.12345678.js', Buffer.alloc(LARGEST_CORE_FILE + 1));
  await expect(write()).rejects.toThrow(/leaves files out/);
});

test('the sitemap holds every page in every language, but not the one about offline use', async () => {
  put('de/index.html', '');
  put('404.html', '');
  put('de/404/index.html', '');
  await write('/practice/');
  const found = [...read('sitemap.xml').matchAll(/<loc>([^<]+)</g)].map(([, address]) => address);
  expect(found).toEqual(['https://holdout.example/practice/de/', 'https://holdout.example/practice/']);
});

test('the second cache refuses a name without a digest', async () => {
  put('index.html', '"world.sqlite"');
  put('assets/world.sqlite', '');
  await expect(write()).rejects.toThrow(/digest in their name, not assets\/world.sqlite/);
});

test('a core over its budget fails the build', async () => {
  for (let file = 0; file <= CORE_BUDGET.bytes / LARGEST_CORE_FILE; file += 1) put(`p${file}/index.html`, Buffer.alloc(LARGEST_CORE_FILE));
  await expect(write()).rejects.toThrow(/over its budget/);
});
