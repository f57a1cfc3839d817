import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratingFor, scoreOf } from './score-said.ts';

const POINTS = [{ weight: 40 }, { weight: 35 }, { weight: 25 }];

describe('scoreOf', () => {
  test('adds up the weights, each once', () => expect(scoreOf([0, 2, 2, 9], POINTS)).toBe(65));
  test('nothing said is 0, all is 100', () => expect([scoreOf([], POINTS), scoreOf([2, 1, 0], POINTS)]).toEqual([0, 100]));
});

describe('ratingFor', () => {
  test.each([
    [0, 'again'],
    [39, 'again'],
    [40, 'hard'],
    [69, 'hard'],
    [70, 'good'],
    [89, 'good'],
    [90, 'easy'],
    [100, 'easy'],
  ])('%i suggests %s', (score, rating) => expect(ratingFor(score)).toBe(rating));

  test('law: a higher score never suggests a lower rating', () => {
    const order = ['again', 'hard', 'good', 'easy'];
    const score = fc.integer({ min: 0, max: 100 });
    fc.assert(fc.property(score, score, (a, b) => order.indexOf(ratingFor(Math.min(a, b))) <= order.indexOf(ratingFor(Math.max(a, b)))));
  });
});
