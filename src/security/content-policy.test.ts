import { describe, expect, test } from 'vitest';
import { contentPolicy, loosest, policyText } from './content-policy.ts';

const INLINE = { scripts: ["'sha256-script'"], styles: ["'sha256-style'"] };
const textOf = (kind: Parameters<typeof contentPolicy>[0]) => policyText(contentPolicy(kind, INLINE));

describe('contentPolicy', () => {
  test.each(['plain', 'search', 'interview', 'exercise'] as const)('a %s page runs no text as code and sends nothing away', (kind) => {
    const policy = contentPolicy(kind, INLINE);
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['connect-src']).toEqual(["'self'"]);
    expect(policy['script-src']).not.toContain("'unsafe-inline'");
    expect(policy['script-src']).not.toContain("'unsafe-eval'");
    expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
    expect(textOf(kind)).not.toMatch(/https?:|\*/);
  });

  test('WebAssembly runs where the sandbox and the search run, and nowhere else', () => {
    expect(textOf('exercise')).toContain("'wasm-unsafe-eval'");
    expect(textOf('search')).toContain("'wasm-unsafe-eval'");
    expect(textOf('plain')).not.toContain('wasm');
  });

  test('sound is played where answers are recorded, from the page itself, and nowhere else', () => {
    expect(contentPolicy('interview', INLINE)['media-src']).toEqual(['blob:']);
    for (const kind of ['plain', 'search', 'exercise'] as const) expect(textOf(kind)).not.toContain('media-src');
  });

  test('inline styles only where the full editor writes them, and there without hashes, which would forbid them again', () => {
    expect(contentPolicy('plain', INLINE)['style-src']).toEqual(["'self'", "'sha256-style'"]);
    expect(contentPolicy('search', INLINE)['style-src']).toEqual(["'self'", "'sha256-style'"]);
    expect(contentPolicy('exercise', INLINE)['style-src']).toEqual(["'self'", "'unsafe-inline'"]);
  });
});

describe('loosest', () => {
  test('allows what either allows', () => {
    const both = loosest([
      contentPolicy('plain', { scripts: ["'sha256-a'"], styles: [] }),
      contentPolicy('search', { scripts: ["'sha256-b'"], styles: [] }),
    ]);
    expect(both['script-src']).toEqual(["'self'", "'sha256-a'", "'wasm-unsafe-eval'", "'sha256-b'"]);
  });

  test("'none' stands alone or not at all", () => {
    expect(loosest([{ 'img-src': ["'none'"] }, { 'img-src': ['data:'] }])).toEqual({ 'img-src': ['data:'] });
    expect(loosest([{ 'img-src': ["'none'"] }])).toEqual({ 'img-src': ["'none'"] });
  });
});
