/** What a reader types, and what should come first. */
import { describe, expect, test } from 'vitest';
import { functionSearch } from './search-functions.ts';

const listed = (name: string, summary: string) => ({ name, summary, address: `/reference/x/#${name}` });
const search = functionSearch([
  {
    id: 'ranking',
    title: 'Ranking',
    about: '',
    address: '/reference/ranking/',
    functions: [
      listed('dcgAtK', 'Sum over the first k ranks of gain times discount.'),
      listed('ndcgAtK', 'Normalized discounted cumulative gain at cutoff k.'),
      listed('rPrecision', 'Precision at the number of relevant items.'),
    ],
  },
]);
const names = (query: string) => search(query).map(({ name }) => name);

describe('functionSearch', () => {
  test('a name comes first, whatever its case', () => expect(names('NDCGatK')[0]).toBe('ndcgAtK'));
  test('the beginning of a word of a name is enough', () => expect(names('prec')).toEqual(['rPrecision']));
  test('words of the summary count', () => expect(names('normalized')).toEqual(['ndcgAtK']));
  test('every word must be found', () => expect(names('gain relevant')).toEqual([]));
  test('a slip of the finger is forgiven', () => expect(names('cumulatve')).toEqual(['ndcgAtK']));
  test('nothing is found for nothing', () => expect(names('zzzz')).toEqual([]));
});
