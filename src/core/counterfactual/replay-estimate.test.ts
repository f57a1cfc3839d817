/** Replay: by hand, edges, refusals; the reference cases stand in tests/conformance. */
import { describe, expect, test } from 'vitest';
import { replayEstimate } from './replay-estimate.ts';

describe('replayEstimate', () => {
  test('by hand: rounds 0 and 1 agree, mean of 1 and 0', () => {
    expect(replayEstimate([1, 0, 1], [0, 2, 1], [0, 2, 2])).toEqual({ value: 0.5, matched: 2 });
  });
  test('undefined when nothing agrees', () => expect(replayEstimate([1], [0], [1])).toEqual({ value: NaN, matched: 0 }));
  test('refuses', () => {
    expect(() => replayEstimate([1], [0], [])).toThrow(RangeError);
    expect(() => replayEstimate([NaN], [0], [0])).toThrow(new RangeError('replayEstimate requires finite numbers in rewards, got NaN'));
  });
});
