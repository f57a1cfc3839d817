/** Older formats go where a newer one stands before them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutOlderFormats } from '#styles/woff2-only.plugin.ts';

test('a font that has no other format stays', () => {
  const only = '@font-face{src:url(./codicon.ttf) format("truetype")}';
  expect(withoutOlderFormats(only)).toBe(only);
});

test("of KaTeX's fonts woff2 is left, and each is still there", () => {
  const css = readFileSync(new URL('../../node_modules/katex/dist/katex.min.css', import.meta.url), 'utf8');
  const fonts = (text: string, format: string) => [...text.matchAll(new RegExp(`\\.${format}\\)`, 'g'))].length;
  expect(fonts(css, 'ttf')).toBeGreaterThan(10);
  const kept = withoutOlderFormats(css);
  expect([fonts(kept, 'ttf'), fonts(kept, 'woff'), fonts(kept, 'woff2')]).toEqual([0, 0, fonts(css, 'woff2')]);
});
