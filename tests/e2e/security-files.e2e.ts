/** The built files themselves: nothing inline that is not named by its hash, nothing from another site. */
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { builtFiles } from './built-pages.ts';
import { test } from './test.ts';

const PAGES = builtFiles('**/*.html');
const CHARACTERS: Readonly<Record<string, string>> = { '&#39;': "'", '&#34;': '"', '&quot;': '"', '&amp;': '&', '&#38;': '&' };
const plain = (text: string) => text.replace(/&[#\w]+;/g, (entity) => CHARACTERS[entity] ?? entity);

/** Opening tags, without what stands in scripts, styles and comments. */
const tagsOf = (html: string): readonly string[] =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1')
    .match(/<[a-z][^\s/>]*(?:\s+[^\s"'=>/]+(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?)*\s*\/?>/gi) ?? [];
const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/\s([^\s"'=>/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      plain(values.find((value) => value !== undefined) ?? ''),
    ]),
  );
const policyOf = (html: string) => plain(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '');

/** A line for each page on which something is found; the pages must be there. */
function findings(find: (html: string, file: string) => readonly string[]): readonly string[] {
  expect(PAGES.length).toBeGreaterThan(80);
  return PAGES.flatMap(({ file, text }) => find(text, file).map((what) => `${file}: ${what}`));
}

test('every page begins with its policy', () => {
  expect(
    findings((html) => (/<head>\s*<meta charset="utf-8"\s*\/?>\s*<meta http-equiv="Content-Security-Policy"/.test(html) ? [] : ['none'])),
  ).toEqual([]);
  expect(findings((html) => (/'unsafe-eval'|script-src[^;]*'unsafe-inline'|https?:/.test(policyOf(html)) ? [policyOf(html)] : []))).toEqual(
    [],
  );
  const lenient = PAGES.filter(({ text }) => policyOf(text).includes("'unsafe-inline'")).map(({ file }) => file);
  expect(lenient.length).toBeGreaterThan(10);
  expect(lenient.filter((file) => !/^(de\/)?exercises\/[^/]+\/index\.html$/.test(file))).toEqual([]);
});

test('no page has a style attribute or a handler in its HTML', () => {
  expect(
    findings((html) =>
      tagsOf(html).filter((tag) => [...attributesOf(tag).keys()].some((name) => name === 'style' || /^on[a-z]/.test(name))),
    ),
  ).toEqual([]);
});

test('every inline script and style is named by its hash', () => {
  const inline = (html: string) =>
    [...html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)].filter(([, , attributes = '']) => !/\ssrc=/.test(attributes));
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(findings((html) => (inline(html).length > 0 ? [] : ['no inline script was found']))).toEqual([]);
  expect(
    findings((html) => {
      const policy = policyOf(html);
      const free = policy.includes("style-src 'self' 'unsafe-inline'");
      return inline(html).flatMap(([, kind, , text = '']) =>
        (kind === 'style' && free) || policy.includes(hash(text)) ? [] : [text.slice(0, 60)],
      );
    }),
  ).toEqual([]);
});

test('pages take nothing from another site, and a link that leaves does not say where it was', () => {
  const fetched = [
    'src',
    'srcset',
    'poster',
    'data',
    'action',
    'formaction',
    'component-url',
    'renderer-url',
    'before-hydration-url',
    'ping',
  ];
  const elsewhere = /^\s*(https?:)?\/\//i;
  let links = 0;
  const wrong = findings((html) =>
    tagsOf(html).filter((tag) => {
      const attributes = attributesOf(tag);
      if (fetched.some((name) => elsewhere.test(attributes.get(name) ?? ''))) return true;
      if (!elsewhere.test(attributes.get('href') ?? '')) return false;
      if (!tag.startsWith('<a ')) return !/^<link [^>]*rel="(canonical|alternate)"/.test(tag);
      links += 1;
      return !/\bnoreferrer\b/.test(attributes.get('rel') ?? '');
    }),
  );
  expect(wrong).toEqual([]);
  expect(links).toBeGreaterThan(20);
  expect(findings((html) => (html.includes('<meta name="referrer" content="no-referrer"') ? [] : ['no referrer policy']))).toEqual([]);
});

test('scripts and style sheets ask no other site', () => {
  const scripts = builtFiles('**/*.{js,mjs}');
  const sheets = builtFiles('**/*.css');
  expect(scripts.length).toBeGreaterThan(20);
  expect(sheets.length).toBeGreaterThan(3);
  const asking =
    /(?:\bimport\s*\(?|\bfrom\s*|\bfetch\s*\(|\bimportScripts\s*\(|\bnew\s+(?:Worker|SharedWorker|WebSocket|EventSource|Image)\s*\(|\bsendBeacon\s*\(|\.src\s*=)\s*["'`](?:https?:|wss?:)?\/\/[^"'`]*/g;
  const taking = /(?:@import\s*(?:url\()?|url\()\s*["']?(?:https?:)?\/\/[^)"']*/g;
  const found = (files: typeof scripts, pattern: RegExp) =>
    files.flatMap(({ file, text }) => (text.match(pattern) ?? []).map((what) => `${file}: ${what}`));
  expect(found(scripts, asking)).toEqual([]);
  expect(found(sheets, taking)).toEqual([]);
});

test('the page of licences names what was bundled, each with its text', () => {
  const page = PAGES.find(({ file }) => file === 'licences/index.html')?.text ?? '';
  const names = [...page.matchAll(/<th[^>]*scope="row"[^>]*>([^<]+)</g)].map(([, name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'react',
      'zod',
      'monaco-editor',
      'quickjs-emscripten-core',
      'sql.js',
      'SQLite',
      'pagefind',
      'katex',
      'ml-matrix',
    ]),
  );
  expect(names.filter((name) => name?.startsWith('@stdlib/')).length).toBeGreaterThan(20);
  const targets = [...page.matchAll(/href="#(text-\d+)"/g)].map(([, id]) => id as string);
  expect(targets).toHaveLength(names.length);
  expect(targets.filter((id) => !page.includes(`<details id="${id}"`))).toEqual([]);
});
