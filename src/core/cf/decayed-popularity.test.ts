/** decayedPopularity: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decayedPopularity, type ItemEvent } from './decayed-popularity.ts';

const events = fc.array(fc.record({ item: fc.nat(5), time: fc.integer({ min: 0, max: 100 }) }), { maxLength: 20 });
/** Scores by item, of all items. */
const scores = (list: readonly ItemEvent[], now: number, halfLife: number) =>
  new Map(decayedPopularity(list, now, halfLife, 99).map(({ item, score }) => [item, score]));

describe('decayedPopularity', () => {
  test('by hand: ages 0, 10 and 20 with half-life 10 weigh 1, 1/2 and 1/4', () => {
    const list = [
      { item: 4, time: 20 },
      { item: 9, time: 10 },
      { item: 9, time: 0 },
      { item: 2, time: 21 },
    ];
    // e^-age/halfLife would give item 9 e^-1 + e^-2 = 0.503; the latest alone 0.5; linear decay 0.5 + 0; no decay 2.
    expect(decayedPopularity(list, 20, 10, 5)).toEqual([
      { item: 4, score: 1 },
      { item: 9, score: 0.75 },
    ]);
  });
  test('ties go to the smaller id, and n cuts', () => {
    const list = [8, 3, 5].map((item) => ({ item, time: 0 }));
    expect(decayedPopularity(list, 0, 1, 2).map(({ item }) => item)).toEqual([3, 5]);
  });
  test('an infinite half-life counts without decay', () => {
    expect(
      scores(
        [
          { item: 1, time: 0 },
          { item: 1, time: 50 },
        ],
        100,
        Infinity,
      ).get(1),
    ).toBe(2);
  });
  test('shifting all times changes nothing', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: -50, max: 50 }), (list, shift) => {
        const moved = list.map(({ item, time }) => ({ item, time: time + shift }));
        expect(decayedPopularity(moved, 60 + shift, 7, 9)).toEqual(decayedPopularity(list, 60, 7, 9));
      }),
    );
  });
  test('an event now adds 1', () => {
    fc.assert(
      fc.property(events, (list) => {
        const before = scores(list, 60, 7).get(0) ?? 0;
        expect(scores([...list, { item: 0, time: 60 }], 60, 7).get(0)).toBeCloseTo(before + 1, 12);
      }),
    );
  });
  test('waiting one half-life halves every score', () => {
    fc.assert(
      fc.property(events, (list) => {
        const [before, after] = [scores(list, 100, 7), scores(list, 107, 7)];
        for (const [item, score] of before) expect(after.get(item)).toBeCloseTo(score / 2, 12);
        expect(after.size).toBe(before.size);
      }),
    );
  });
  test('future events change nothing', () => {
    fc.assert(
      fc.property(events, fc.nat(5), (list, item) => {
        expect(decayedPopularity([...list, { item, time: 60.5 }], 60, 7, 9)).toEqual(decayedPopularity(list, 60, 7, 9));
      }),
    );
  });
  test.each([0, -1, 1.5, NaN])('refuses n = %s', (n) => {
    expect(() => decayedPopularity([], 0, 1, n)).toThrow(new RangeError(`decayedPopularity requires an integer n >= 1, got ${n}`));
  });
  test.each([0, -1, NaN])('refuses a half-life of %s', (halfLife) => {
    expect(() => decayedPopularity([], 0, halfLife, 1)).toThrow(new RangeError(`decayedPopularity requires halfLife > 0, got ${halfLife}`));
  });
  test.each([NaN, Infinity])('refuses now and times of %s', (time) => {
    expect(() => decayedPopularity([], time, 1, 1)).toThrow(new RangeError(`decayedPopularity requires a finite now, got ${time}`));
    expect(() => decayedPopularity([{ item: 1, time }], 0, 1, 1)).toThrow(
      new RangeError(`decayedPopularity requires a finite time, got ${time}`),
    );
  });
  test('refuses an item id below 0', () => {
    expect(() => decayedPopularity([{ item: -1, time: 0 }], 0, 1, 1)).toThrow(
      new RangeError('decayedPopularity requires an integer item >= 0, got -1'),
    );
  });
});
