import { expect, test } from 'vitest';
import { isMeant } from './is-meant.ts';

test.each([
  ['qzxvwk', 'of p and <mark>q</mark> from their middle', false],
  ['rankings', 'a <mark>ranking</mark> in best order', true],
  ['sample size', 'the <mark>Sample</mark> you need', true],
  ['k', 'the first <mark>k</mark> places', true],
  ['MAP', '<mark>MAP,</mark> the mean', true],
  ['gain', 'no mark at all', false],
])('%s in “%s”: %s', (query, excerpt, expected) => {
  expect(isMeant(query, excerpt)).toBe(expected);
});
