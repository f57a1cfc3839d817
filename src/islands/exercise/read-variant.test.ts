import { describe, expect, test } from 'vitest';
import { readReview, readVariant, withoutReview, withVariant } from './read-variant.ts';

describe('readVariant', () => {
  test('a whole number from 1 up is a variant', () => {
    expect(readVariant('?variant=7')).toEqual({ kind: 'variant', variant: 7 });
    expect(readVariant('?from=mentor&variant=2147483647')).toEqual({ kind: 'variant', variant: 2_147_483_647 });
  });
  test('without the word there is none', () => {
    expect(readVariant('')).toEqual({ kind: 'none' });
    expect(readVariant('?other=3')).toEqual({ kind: 'none' });
  });
  test.each(['0', '-1', '1.5', '07', '1e3', 'seven', '', ' 7', '2147483648', '<b>'])('%j is refused, and told as it stands', (text) => {
    expect(readVariant(`?variant=${encodeURIComponent(text)}`)).toEqual({ kind: 'refused', text });
  });
});

test('withVariant sets, changes and removes the one word and leaves the others', () => {
  expect(withVariant('', 3)).toBe('?variant=3');
  expect(withVariant('?a=1&variant=3', 4)).toBe('?a=1&variant=4');
  expect(withVariant('?variant=3', undefined)).toBe('');
  expect(withVariant('?variant=x&a=1', undefined)).toBe('?a=1');
});

test('a review is asked for by one word, which can be taken away again', () => {
  expect(['?variant=3&review=yes', '?variant=3', '?review=no', ''].map(readReview)).toEqual([true, false, false, false]);
  expect(withoutReview('?variant=3&review=yes')).toBe('?variant=3');
  expect(withoutReview('?review=yes')).toBe('');
});
