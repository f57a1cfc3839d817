import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBytes, hashBytes, quotedText, sameBytes, textOf } from './bytes.ts';
import { bytesOf } from './testing/read-text.ts';

const compare = (a: string, b: string) => Math.sign(compareBytes(bytesOf(a), 0, bytesOf(a).length, bytesOf(b), 0, bytesOf(b).length));
const text = fc.string({ unit: 'binary', maxLength: 6 }).filter((candidate) => candidate.isWellFormed());

describe('bytes', () => {
  test('the order is that of code points, which the order of UTF-16 units is not', () => {
    expect(compare('\u{1f600}', '\uffee')).toBe(1);
    expect([compare('a', 'ab'), compare('ab', 'a'), compare('b', 'ab'), compare('a', 'a')]).toEqual([-1, 1, 1, 0]);
  });
  test('equal bytes, and only they, are the same and compare as 0', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [left, right] = [bytesOf(a), bytesOf(b)];
        expect(sameBytes(left, 0, left.length, right, 0, right.length)).toBe(a === b);
        expect(compare(a, b) === 0).toBe(a === b);
        expect(compare(a, b)).toBe(-compare(b, a) + 0);
      }),
    );
  });
  test('stretches count from where they start', () => {
    expect(sameBytes(bytesOf('xab'), 1, 3, bytesOf('abx'), 0, 2)).toBe(true);
    expect(hashBytes(bytesOf('xab'), 1, 3)).toBe(hashBytes(bytesOf('abx'), 0, 2));
  });
  test('text is UTF-8, or a character a byte where it is not', () => {
    fc.assert(fc.property(text, (a) => textOf(bytesOf(a)) === a));
    expect(textOf(Uint8Array.of(0x71, 0xe9))).toBe('qé');
  });
  test('quoted text is cut after 60 characters', () => {
    expect(quotedText(bytesOf('a"b'), 0, 3)).toBe('"a\\"b"');
    expect(quotedText(bytesOf('x'.repeat(60)), 0, 60)).toBe(`"${'x'.repeat(60)}"`);
    expect(quotedText(bytesOf('x'.repeat(61)), 0, 61)).toBe(`"${'x'.repeat(60)}..."`);
  });
});
