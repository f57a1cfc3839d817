import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDecimal, parseWhole } from './parse-decimal.ts';
import { bytesOf } from './testing/read-text.ts';

const decimal = (text: string) => parseDecimal(bytesOf(`x${text}x`), 1, 1 + text.length);
const whole = (text: string) => parseWhole(bytesOf(`x${text}x`), 1, 1 + text.length);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('parseDecimal', () => {
  test('every double comes back from its shortest text', () => {
    fc.assert(fc.property(finite, (value) => decimal(String(value)) === value));
  });
  test('digits with a fraction and an exponent are read as the engine reads them, to the last bit', () => {
    const digits = fc.stringMatching(/^[+-]?\d{1,22}(\.\d{0,22})?([eE][+-]?\d{1,2})?$/);
    fc.assert(
      fc.property(digits, (text) => Object.is(decimal(text), Number(text))),
      { numRuns: 2000 },
    );
  });
  test('a fixed number of decimals, as runs have them', () => {
    fc.assert(
      fc.property(finite, fc.nat(20), (value, decimals) => Object.is(decimal(value.toFixed(decimals)), Number(value.toFixed(decimals)))),
    );
  });
  test.each([
    '9007199254740991',
    '9007199254740992',
    '9007199254740993',
    '900719925474099',
    '9007199254740989.5',
    '1e22',
    '1e23',
    '1e-22',
    '1e-23',
    '5e-324',
    '0.1e400',
  ])('%s, near the border of the fast way', (text) => expect(decimal(text)).toBe(Number(text)));
  test.each(['-0', '.5', '5.', '+3', '-1.5E+3', '007', '-.25e2'])('%s is a number', (text) => expect(decimal(text)).toBe(Number(text)));
  test('a number too large for a double is infinite, which the reader refuses', () => {
    expect(decimal('1e999')).toBe(Infinity);
    expect(decimal('-1e999')).toBe(-Infinity);
  });
  test.each([
    '',
    '-',
    '+',
    '.',
    '-.',
    'e5',
    '1e',
    '1e+',
    '1e5.0',
    '1e5x',
    '1.2.3',
    '1,5',
    'nan',
    'NaN',
    'inf',
    'Infinity',
    '0x10',
    '1_000',
    '--1',
    '1-',
    '１',
  ])('%j is none', (text) => expect(decimal(text)).toBeNaN());
});

describe('parseWhole', () => {
  test('every integer comes back', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => whole(String(value)) === value));
  });
  test.each(['+2', '-0', '007'])('%s is a whole number', (text) => expect(whole(text)).toBe(Number(text)));
  test.each(['', '-', '+', '1.0', '1e0', 'x', '1x', ':', '/', '- 1'])('%j is none', (text) => expect(whole(text)).toBeNaN());
});
