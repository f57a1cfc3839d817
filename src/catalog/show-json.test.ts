import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showJson } from './show-json.ts';

describe('showJson', () => {
  test('keeps on one line what fits there', () => {
    expect(showJson({ input: [[1, 2], 1], empty: {} })).toBe('{ "input": [[1, 2], 1], "empty": {} }');
  });
  test('breaks what does not, from the outside in', () => {
    const long = 'a'.repeat(50);
    expect(showJson({ first: long, second: [1, { name: long }] })).toBe(
      `{\n  "first": "${long}",\n  "second": [1, { "name": "${long}" }]\n}`,
    );
  });
  test('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(showJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
