import { expect, test } from 'vitest';
import { code, english, say, sayAll, sliceOf, textOf } from './sentence.ts';

test('pieces keep their order and their marks, numbers and sentences join in', () => {
  const inner = say`see ${code('k')}`;
  expect(say`Line ${3}: ${english('no such column')}, ${inner}.`).toEqual([
    'Line ',
    '3',
    ': ',
    { mark: 'english', text: 'no such column' },
    ', ',
    'see ',
    { mark: 'code', text: 'k' },
    '.',
  ]);
  expect(textOf(say`Line ${3}: ${english('no')}.`)).toBe('Line 3: no.');
});

test('sentences follow each other with a space, and one that is empty leaves none', () => {
  expect(textOf(sayAll(say`One.`, [], say`Two.`))).toBe('One. Two.');
  expect(sayAll([], [])).toEqual([]);
});

test('a part keeps the marks of its pieces', () => {
  const sentence = say`ab${english('cdef')}g`;
  expect(sliceOf(sentence, 1, 4)).toEqual(['b', { mark: 'english', text: 'cd' }]);
  expect(sliceOf(sentence, 6, 7)).toEqual(['g']);
});
