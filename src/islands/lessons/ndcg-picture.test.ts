/** The numbers that the lesson prints are the numbers that its picture shows. */
import { describe, expect, test } from 'vitest';
import { ndcgPicture } from './ndcg-picture.ts';

describe('ndcgPicture', () => {
  test('the two models of the lesson: equal precision, unequal NDCG', () => {
    const a = ndcgPicture([3, 2, 0, 0, 1], 5, 'exponential');
    const b = ndcgPicture([1, 0, 0, 2, 3], 5, 'exponential');
    expect([a.precision, b.precision]).toEqual([0.6, 0.6]);
    expect(a.dcg.toFixed(3)).toBe('9.280');
    expect(b.dcg.toFixed(3)).toBe('5.000');
    expect(a.ideal.toFixed(3)).toBe('9.393');
    expect(a.ndcg.toFixed(3)).toBe('0.988');
    expect(b.ndcg.toFixed(3)).toBe('0.532');
  });
  test.each([
    ['exponential', '0.692'],
    ['linear', '0.735'],
    ['binary', '0.704'],
  ] as const)('one list at k = 3 with the %s gain gives %s', (gain, expected) => {
    expect(ndcgPicture([2, 0, 3, 1, 0], 3, gain).ndcg.toFixed(3)).toBe(expected);
  });
  test('rows reach below the cutoff', () => {
    expect(ndcgPicture([1, 0, 2], 1, 'linear').rows).toHaveLength(3);
  });
  test('nothing relevant: NDCG is NaN, DCG and ideal are 0', () => {
    const { ndcg, dcg, ideal } = ndcgPicture([0, 0], 2, 'linear');
    expect([ndcg, dcg, ideal]).toEqual([NaN, 0, 0]);
  });
});
