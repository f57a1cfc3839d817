/** Traces of exposure and popularity lift agree with their metrics. */
import { describe, expect, test } from 'vitest';
import { groupExposure } from './group-exposure.ts';
import { popularityLift } from './popularity-lift.ts';
import { traceGroupExposure } from './trace-group-exposure.ts';
import { tracePopularityLift } from './trace-popularity-lift.ts';

describe('traceGroupExposure', () => {
  const input = [[1, 0], ['B', 'A'], [0.5, 1], 1] as const;
  test('by hand: rank 1 weighs 1, rank 2 is cut', () => {
    const trace = traceGroupExposure(...input);
    expect(trace.columns).toEqual(['rank', 'item', 'group', 'weight', 'merit']);
    expect(trace.rows).toEqual([
      [1, 1, 'A', 1, 1],
      [2, 0, 'B', 0, 0.5],
    ]);
    expect(trace.result).toEqual([
      ['share of A', 1],
      ['per item of A', 1],
      ['per merit of A', 1],
      ['share of B', 0],
      ['per item of B', 0],
      ['per merit of B', 0],
    ]);
  });
  test('follows the options, and its weights add up to the exposure', () => {
    const trace = traceGroupExposure([1, 0, 2], ['B', 'A', 'A'], [0.5, 1, 1], 3, { discount: 'jk-log2' });
    const weights = trace.rows.filter(([, , group]) => group === 'A').reduce((sum, row) => sum + Number(row[3]), 0);
    const { A } = groupExposure([1, 0, 2], ['B', 'A', 'A'], [0.5, 1, 1], 3, { discount: 'jk-log2' });
    expect(Object.fromEntries(trace.result)['per item of A']).toBe(A?.perItem);
    expect(weights / 2).toBeCloseTo(A?.perItem ?? NaN, 14);
  });
  test('refuses what the metric refuses', () => expect(() => traceGroupExposure([0], ['A'], [1], 0)).toThrow(RangeError));
});

describe('tracePopularityLift', () => {
  const profiles = [[1], [1, 2], [1]];
  const shown = [[1], [2], [1, 2]];
  test('by hand: item 1 is with all three users, item 2 with one', () => {
    const trace = tracePopularityLift(profiles, shown, ['A', 'A', 'B']);
    expect(trace.columns).toEqual(['user', 'group', 'mean popularity of the profile', 'mean popularity of the recommendations']);
    expect(trace.rows).toEqual([
      [0, 'A', 1, 1],
      [1, 'A', (1 + 1 / 3) / 2, 1 / 3],
      [2, 'B', 1, (1 + 1 / 3) / 2],
    ]);
    expect(trace.result.map(([label]) => label)).toEqual([
      'profile of A',
      'recommended of A',
      'lift of A',
      'profile of B',
      'recommended of B',
      'lift of B',
    ]);
  });
  test('its results are those of the metric, under either option', () => {
    for (const popularity of ['share-of-users', 'share-of-interactions'] as const) {
      const { A } = popularityLift(profiles, shown, ['A', 'A', 'B'], { popularity });
      const result = Object.fromEntries(tracePopularityLift(profiles, shown, ['A', 'A', 'B'], { popularity }).result);
      expect([result['profile of A'], result['recommended of A'], result['lift of A']]).toEqual([A?.profile, A?.recommended, A?.lift]);
    }
  });
  test('refuses what the metric refuses', () => expect(() => tracePopularityLift([[]], [[1]], ['A'])).toThrow(RangeError));
});
