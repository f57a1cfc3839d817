import { describe, expect, test } from 'vitest';
import { inlineStyleSheet } from './inline-style-sheet.ts';
import { readTags } from './page-markup.ts';
import { collectStyles, sealPage } from './seal-page.ts';

function seal(body: string, path = '/lessons/') {
  const html = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>${body}</body></html>`;
  const page = { path, html, tags: readTags(html) };
  const sheet = inlineStyleSheet((text) => String(text.length));
  collectStyles(page, sheet);
  const sealed = sealPage(page, { hash: (text) => `'sha256-${text}'`, sheet, sheetAddress: '/assets/inline.css' });
  return { ...sealed, css: sheet.text() };
}

describe('sealPage', () => {
  test('the policy stands before anything that it rules', () => {
    expect(seal('').html).toMatch(/<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
  });

  test('a style attribute becomes a class with the weight of an id, beside the classes that were there', () => {
    const { html, css } = seal('<p style="top:-3em;" class="katex">x</p><b style="top:-3em;">y</b>');
    expect(html).toContain('<p class="s-9 katex">x</p><b class="s-9">y</b>');
    expect(html).toContain('<link rel="stylesheet" href="/assets/inline.css"></head>');
    expect(css).toBe('.s-9:not(#_){top:-3em}');
  });

  test('quotes in a declaration come through', () => {
    expect(seal('<p style="font-family:&#34;A B&#34;">x</p>').css).toContain('{font-family:"A B"}');
  });

  test('a page without style attributes loads no sheet for them', () => {
    expect(seal('<p>x</p>').html).not.toContain('inline.css');
  });

  test('what React owns stays as React wrote it', () => {
    const island = '<astro-island><p style="top:0">x</p></astro-island>';
    expect(seal(island).html).toContain(island);
  });

  test('scripts and styles in the page are named by their hashes, data is not', () => {
    const { policy } = seal(
      '<script>run()</script><script src="/a.js"></script><script type="application/json">{}</script><style>p{}</style>',
    );
    expect(policy['script-src']).toEqual(["'self'", "'sha256-run()'"]);
    expect(policy['style-src']).toEqual(["'self'", "'sha256-p{}'"]);
  });

  test('a link to another site tells it nothing', () => {
    const { html } = seal('<a href="https://example.org/">x</a><a href="/roadmap/">y</a>');
    expect(html).toContain('<a rel="noopener noreferrer" href="https://example.org/">');
    expect(html).toContain('<a href="/roadmap/">');
  });

  test('a page whose head is not known is refused', () => {
    const html = '<html><head></head></html>';
    const tools = { hash: String, sheet: inlineStyleSheet(String), sheetAddress: '' };
    expect(() => sealPage({ path: '/x/', html, tags: readTags(html) }, tools)).toThrow('/x/ has no <meta charset="utf-8">');
  });
});
