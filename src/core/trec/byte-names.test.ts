import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteNames } from './byte-names.ts';
import { bytesOf } from './testing/read-text.ts';

const add = (names: ByteNames, text: string) => names.add(bytesOf(text), 0, bytesOf(text).length);
const find = (names: ByteNames, text: string) => names.find(bytesOf(text), 0, bytesOf(text).length);
const word = fc.stringMatching(/^[a-cé]{1,4}$/u);

describe('ByteNames', () => {
  test('numbers names in the order in which they first come, and finds them again', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), word, (words, other) => {
        const names = new ByteNames();
        const distinct = [...new Set(words)];
        expect(words.map((text) => add(names, text))).toEqual(words.map((text) => distinct.indexOf(text)));
        expect(distinct.map((_, name) => names.textOf(name))).toEqual(distinct);
        expect(find(names, other)).toBe(distinct.indexOf(other));
        expect(names.count).toBe(distinct.length);
      }),
    );
  });
  test('holds many long names', () => {
    const names = new ByteNames();
    const words = Array.from({ length: 5000 }, (_, index) => `query-with-a-rather-long-name-${index}`);
    for (const text of words) add(names, text);
    expect(words.map((text) => find(names, text))).toEqual([...words.keys()]);
    expect(names.isNamed(4999, bytesOf(`<${words[4999]}>`), 1, 1 + (words[4999] as string).length)).toBe(true);
    expect(names.isNamed(4998, bytesOf(words[4999] as string), 0, 4)).toBe(false);
  });
});
