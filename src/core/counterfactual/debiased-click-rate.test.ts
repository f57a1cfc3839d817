/** Click rate corrected for position: by hand, edges, refusals; the reference cases stand in tests/conformance. */
import { describe, expect, test } from 'vitest';
import { debiasedClickRate } from './debiased-click-rate.ts';

describe('debiasedClickRate', () => {
  test('by hand: (1/1 + 1/0.5 + 0 + 0) / 4', () => expect(debiasedClickRate([1, 2, 2, 1], [1, 1, 0, 0], [1, 0.5])).toBe(0.75));
  test('certain examination is the plain click rate; no impressions, no rate', () => {
    expect(debiasedClickRate([1, 2, 3], [1, 0, 1], [1, 1, 1])).toBe(2 / 3);
    expect(debiasedClickRate([], [], [1])).toBeNaN();
  });
  test.each([
    [[1], [1, 0], [1], 'requires positions and clicks to be equally long, got 1 and 2'],
    [[1], [2], [1], 'requires 0 or 1 in clicks, got 2'],
    [[1], [1], [0], 'requires chances in (0, 1] in examination, got 0'],
    [[1], [1], [1.5], 'requires chances in (0, 1] in examination, got 1.5'],
    [[0], [1], [1], 'requires an integer position >= 1, got 0'],
    [[2], [1], [1], 'requires a chance of examination for position 2, got none'],
  ])('refuses %j, %j, %j', (positions, clicks, examination, message) => {
    expect(() => debiasedClickRate(positions, clicks, examination)).toThrow(new RangeError(`debiasedClickRate ${message}`));
  });
});
