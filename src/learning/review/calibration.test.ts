import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../event.ts';
import { type Calibration, calibration, ENOUGH, type Forecast, forecastsOf, SURE_SHARE, wilson } from './calibration.ts';

const of = (percent: number, cameTrue: boolean, times = 1): readonly Forecast[] =>
  Array.from({ length: times }, () => ({ chance: percent / 100, cameTrue }));
const known = (forecasts: readonly Forecast[]) => calibration(forecasts) as Calibration;

const forecast = fc.record({ chance: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100), cameTrue: fc.boolean() });
const forecasts = fc.array(forecast, { minLength: 1, maxLength: 40 });

describe('by hand', () => {
  // 80 % said 4 times, true 2 times; 20 % said once, false: (2 * 0.04 + 2 * 0.64 + 0.04) / 5 = 0.28; share 0.4, 0.4 * 0.6 = 0.24.
  const some = known([...of(80, true, 2), ...of(80, false, 2), ...of(20, false)]);
  test('the Brier score and its baseline', () => {
    expect(some.brier).toBeCloseTo(0.28, 12);
    expect(some.baseline).toBeCloseTo(0.24, 12);
  });
  test("Murphy's parts", () => {
    // (4 * (0.8 - 0.5)^2 + 1 * (0.2 - 0)^2) / 5 = 0.08; (4 * (0.5 - 0.4)^2 + 1 * 0.4^2) / 5 = 0.04.
    expect(some.reliability).toBeCloseTo(0.08, 12);
    expect(some.resolution).toBeCloseTo(0.04, 12);
  });
  test('bins, the ends of which belong to the bin above, 100 % to the last', () => {
    expect(some.bins).toMatchObject([
      { from: 0.2, to: 0.4, count: 1, said: 0.2, cameTrue: 0 },
      { from: 0.8, to: 1, count: 4, cameTrue: 0.5 },
    ]);
    const ends = [0, 19, 20, 40, 59, 60, 80, 100].flatMap((percent) => of(percent, true));
    expect(known(ends).bins.map(({ count }) => count)).toEqual([2, 1, 2, 1, 2]);
  });
  test("Wilson's interval of 8 in 10 is 0.490 to 0.943", () => {
    // (0.8 + 3.8415 / 20 ± 1.96 * sqrt(0.8 * 0.2 / 10 + 3.8415 / 400)) / (1 + 0.38415)
    expect(wilson(8, 10).low).toBeCloseTo(0.4902, 4);
    expect(wilson(8, 10).high).toBeCloseTo(0.9433, 4);
  });
  test('of nothing there is nothing', () => expect(calibration([])).toBeUndefined());
});

describe('leaning', () => {
  test.each<readonly [string, readonly Forecast[], Calibration['leaning']]>([
    ['too few to tell', of(95, false, ENOUGH - 1), 'few'],
    ['sure, and often wrong', [...of(90, true, 4), ...of(90, false, 6)], 'over'],
    ['doubtful, and often right', [...of(30, true, 9), ...of(30, false, 1)], 'under'],
    ['as said, within chance', [...of(80, true, 7), ...of(80, false, 3)], 'in-line'],
  ])('%s', (_, given, leaning) => expect(known(given).leaning).toBe(leaning));
});

describe('laws', () => {
  test('perfect forecasts score 0, and those that are always wrong 1', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (outcomes) => {
        expect(known(outcomes.map((cameTrue) => ({ chance: Number(cameTrue), cameTrue }))).brier).toBe(0);
        expect(known(outcomes.map((cameTrue) => ({ chance: Number(!cameTrue), cameTrue }))).brier).toBe(1);
      }),
    );
  });
  test('saying the share that comes true scores the baseline', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (outcomes) => {
        const chance = outcomes.filter(Boolean).length / outcomes.length;
        const { brier, baseline } = known(outcomes.map((cameTrue) => ({ chance, cameTrue })));
        expect(brier).toBeCloseTo(baseline, 12);
      }),
    );
  });
  test('every score lies within 0 and 1, and the parts make up the whole', () => {
    fc.assert(
      fc.property(forecasts, (given) => {
        const { brier, baseline, reliability, resolution } = known(given);
        for (const score of [brier, baseline, reliability, resolution]) expect(score >= 0 && score <= 1).toBe(true);
        expect(reliability - resolution + baseline).toBeCloseTo(brier, 12);
      }),
    );
  });
  test('the order of the answers does not matter, to the last bit', () => {
    const mixed = forecasts.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })));
    fc.assert(fc.property(mixed, ([given, shuffled]) => void expect(calibration(shuffled)).toEqual(calibration(given))));
  });
  test('at most five bins, in order, hold each forecast once', () => {
    fc.assert(
      fc.property(forecasts, (given) => {
        const { bins } = known(given);
        expect(bins.length).toBeLessThanOrEqual(5);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        for (const { from, to, said } of bins) expect(said >= from - 1e-12 && said <= to + 1e-12).toBe(true);
        expect(bins.map(({ from }) => from)).toEqual(bins.map(({ from }) => from).toSorted((a, b) => a - b));
      }),
    );
  });
  test('an interval holds the share that was seen, lies within 0 and 1, and narrows with more of the same', () => {
    const counts = fc.integer({ min: 1, max: 500 }).chain((count) => fc.tuple(fc.integer({ min: 0, max: count }), fc.constant(count)));
    fc.assert(
      fc.property(counts, ([hits, count]) => {
        const { low, high } = wilson(hits, count);
        expect(0 <= low && low <= hits / count && hits / count <= high && high <= 1).toBe(true);
        const more = wilson(hits * 4, count * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

test('a forecast comes true at the share of key points that the learner was asked about', () => {
  const answer = (n: number, confidence: number, score: number): ProgressEvent => ({
    id: `01J${String(n).padStart(23, '0')}`,
    at: '2026-01-05T09:00:00.000Z',
    type: 'answer',
    questionId: 'beginner/a',
    how: 'written',
    seconds: 80,
    confidence,
    said: [],
    score,
    rating: 'good',
  });
  const [below, at] = [answer(1, 40, SURE_SHARE - 1), answer(2, 85, SURE_SHARE)];
  const expected = [...of(40, false), ...of(85, true)];
  expect(forecastsOf([below, at])).toEqual(expected);
  expect(forecastsOf([at, below, at])).toEqual(expected);
});
