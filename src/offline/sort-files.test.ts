import { describe, expect, test } from 'vitest';
import { type Mentions, readMentions } from './mentions.ts';
import { sortFiles } from './sort-files.ts';

const EDITOR = 'assets/MonacoEditor.12345678.js';
const FILES: Readonly<Record<string, string>> = {
  'index.html': '<script src="/assets/page.11111111.js"></script><link href="/favicon.svg"><a href="/schemas/verdict-1.json">',
  'de/index.html': '',
  '404.html': '<link href="/assets/only-missing.11111111.css">',
  'de/404/index.html': '',
  'assets/page.11111111.js': `import"./shared.11111111.js";import("./MonacoEditor.12345678.js");import("./lazy.11111111.js")`,
  'assets/lazy.11111111.js': 'new URL("engine-11111111.wasm")',
  'assets/engine-11111111.wasm': '',
  'assets/shared.11111111.js': '',
  [EDITOR]: 'import"./shared.11111111.js";import"./editor.11111111.js"',
  'assets/editor.11111111.js': '"codicon.11111111.ttf"',
  'assets/codicon.11111111.ttf': '',
  'assets/old-font.11111111.ttf': '',
  'assets/only-missing.11111111.css': '',
  'pagefind/pagefind.js': '',
  'pagefind/pagefind-ui.js': '',
  'pagefind/fragment/en_1.pf_fragment': '',
  'schemas/verdict-1.json': '',
  'favicon.svg': '',
  _headers: '',
  'robots.txt': '',
};
const read = (path: string): Mentions => readMentions(FILES[path] ?? '');
const sorted = sortFiles(Object.keys(FILES), read, '/');

describe('the core', () => {
  test('holds every page and what pages reach, lazily too', () => {
    expect(sorted.core).toEqual([
      'assets/engine-11111111.wasm',
      'assets/lazy.11111111.js',
      'assets/page.11111111.js',
      'assets/shared.11111111.js',
      'de/index.html',
      'favicon.svg',
      'index.html',
      'pagefind/fragment/en_1.pf_fragment',
      'pagefind/pagefind.js',
      'schemas/verdict-1.json',
    ]);
  });
  test('under a folder of the host, addresses are read from there', () => {
    const under = sortFiles(['index.html', 'favicon.svg'], () => readMentions('<link href="/practice/favicon.svg">'), '/practice/');
    expect(under.core).toEqual(['favicon.svg', 'index.html']);
  });
});

test('the second cache holds what only the full editor reaches', () => {
  expect([...sorted.more.keys()].toSorted()).toEqual([EDITOR, 'assets/codicon.11111111.ttf', 'assets/editor.11111111.js']);
});

test('large data is a part of its own', () => {
  const files = ['index.html', 'assets/lab.js', 'assets/world.12345678.parquet'];
  const { core, more } = sortFiles(
    files,
    (path) => readMentions({ 'index.html': 'lab.js', 'assets/lab.js': '"world.12345678.parquet"' }[path] ?? ''),
    '/',
  );
  expect([core, [...more]]).toEqual([['assets/lab.js', 'index.html'], [['assets/world.12345678.parquet', 'data']]]);
});

test('what no page uses is left out', () => {
  expect(sorted.unused).toEqual([
    '404.html',
    'de/404/index.html',
    'assets/old-font.11111111.ttf',
    'assets/only-missing.11111111.css',
    'pagefind/pagefind-ui.js',
    '_headers',
    'robots.txt',
  ]);
});
