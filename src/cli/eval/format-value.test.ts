import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatValue } from './format-value.ts';

describe('formatValue', () => {
  test.each([
    [0.1, '0.10000000000000001'],
    [0.5, '0.5'],
    [1 / 3, '0.33333333333333331'],
    [0.0001, '0.0001'],
    [0.00001, '1.0000000000000001e-05'],
    [1.5e-7, '1.4999999999999999e-07'],
    [2 ** -100, '7.8886090522101181e-31'],
    [1.25e-123, '1.2500000000000001e-123'],
    [0, '0'],
    [-0, '0'],
    [475_000, '475000'],
    [1e21, '1e+21'],
    [123_456.5, '123456.5'],
    [-2.5, '-2.5'],
  ])('%d as C has it', (value, text) => expect(formatValue(value)).toBe(text));
  test('every double comes back from its text', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => Number(formatValue(value)) === value));
  });
});
