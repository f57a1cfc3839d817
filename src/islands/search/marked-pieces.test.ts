import { expect, test } from 'vitest';
import { markedPieces } from './marked-pieces.ts';

test('what was searched for is marked, entities are characters', () => {
  expect(markedPieces('the <mark>gain</mark> is 2<sup> &lt; 3 &amp;amp; so')).toEqual([
    { text: 'the ', marked: false },
    { text: 'gain', marked: true },
    { text: ' is 2<sup> < 3 &amp; so', marked: false },
  ]);
});

test('an excerpt that begins with a marked word has no empty piece', () => {
  expect(markedPieces('<mark>DCG</mark>')).toEqual([{ text: 'DCG', marked: true }]);
});
