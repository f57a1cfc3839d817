/** Budgets: what counts as a first visit, and that a passed budget is found and named. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatTable, parseTable } from './budget-table.ts';
import { findings, heaviestOf, renewed } from './compare-budgets.ts';
import type { Load } from './measure-site.ts';
import { neededFonts } from './needed-fonts.ts';
import { pageFilesOf } from './page-files.ts';
import { pageKindOf } from './page-kind.ts';
import { readScriptImports } from './script-imports.ts';

const file = (name: string, gzip: number) => ({ name, gzip, raw: gzip * 3 });
const load = (kind: string, place: string, js: number): Load => ({
  kind,
  place,
  files: { html: [file('index.html', 100)], js: [file('small.js', 10), file('big.js', js)], css: [], fonts: [] },
});

test('a page loads its sheets, scripts, islands and preloads, each once', () => {
  const files =
    pageFilesOf(`<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg"><link rel="preload" as="font" href="/f.woff2">
    <link rel="modulepreload" href="/m.js"><script type="module" src="/s.js"></script><script>inline()</script>
    <astro-island component-url="/c.js" renderer-url="/r.js" props="{&quot;a&quot;:1>0}"></astro-island>
    <astro-island component-url="/d.js" renderer-url="/r.js"></astro-island>`);
  expect(files).toEqual({ scripts: ['/s.js', '/m.js', '/c.js', '/d.js', '/r.js'], styles: ['/a.css'], fonts: ['/f.woff2'] });
});

test('a face counts where the page sets text in it, and one that nobody knows counts always', () => {
  const face = (family: string, style: string, url: string) =>
    `@font-face{font-family:"${family}";font-style:${style};font-weight:400;src:url(${url}) format("woff2")}`;
  const css =
    face('IBM Plex Sans Variable', 'italic', 'i.woff2') + face('KaTeX_Main', 'normal', 'k.woff2') + face('New', 'normal', 'n.woff2');
  expect(neededFonts(css, '<p>plain <i class="mark"></i></p>')).toEqual(['n.woff2']);
  expect(neededFonts(css, '<p><em>so</em> <span class="katex">x</span></p>')).toEqual(['i.woff2', 'k.woff2', 'n.woff2']);
});

test('every page has a kind, and a page of none is an error that says where to give it one', () => {
  expect(pageKindOf('/exercises/x/', () => true)).toBe('exercise in SQL');
  expect(pageKindOf('/exercises/x/', () => false)).toBe('exercise');
  expect(() => pageKindOf('/new/')).toThrow('the page /new/ has no kind');
});

describe('imports of scripts', () => {
  const site = mkdtempSync(join(tmpdir(), 'holdout-budgets-'));
  beforeAll(() => {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    };
    write('assets/entry.js', 'import{a}from"./a.js";import("./late.js");console.log(a)');
    write('assets/a.js', 'import"./b.js";export const a=1');
    write('assets/b.js', 'console.log("import \'./never.js\'")');
    write('assets/late.js', 'console.log(1)');
  });
  afterAll(() => rmSync(site, { recursive: true, force: true }));

  test('those of those count, those on demand do not', async () => {
    const imports = await readScriptImports(site, ['assets/entry.js']);
    expect(imports.with('assets/entry.js')).toEqual(['assets/entry.js', 'assets/a.js', 'assets/b.js']);
  });

  test('a script that is not there is an error', async () => {
    await expect(readScriptImports(site, ['assets/gone.js'])).rejects.toThrow('gone.js');
  });
});

describe('comparison', () => {
  const measured = heaviestOf([load('home', '/', 200), load('home', '/de/', 300)]);
  const table = renewed(measured, [], () => true);

  test('the heaviest page of a kind stands for it, and a tenth of room is allowed', () => {
    const js = table.find(({ sort }) => sort === 'js');
    expect(js).toEqual({ kind: 'home', sort: 'js', measured: { gzip: 310, raw: 930 }, allowed: { gzip: 400, raw: 1100 } });
    expect(findings(measured, table)).toEqual([]);
  });

  test('what passes its budget is named with its page, sort and biggest file', () => {
    const found = findings(heaviestOf([load('home', '/de/', 5000)]), table);
    expect(found).toHaveLength(1);
    expect(found[0]).toBe(
      'home: /de/ loads 5.0 kB of js (gzip), and 0.4 kB are allowed. The biggest files: big.js 5.0 kB, small.js 0.0 kB',
    );
  });

  test('a kind without a budget is a finding, too', () => {
    expect(findings(heaviestOf([load('search', '/search/', 1)]), table)[0]).toContain('search: no budget for html');
  });

  test('bringing the figures up to date leaves what is allowed, and the table reads as it was written', () => {
    const now = renewed(heaviestOf([load('home', '/', 50)]), table, () => false);
    expect(now.find(({ sort }) => sort === 'js')).toMatchObject({ measured: { gzip: 60 }, allowed: { gzip: 400 } });
    expect(parseTable(formatTable(now))).toEqual(now);
  });
});
