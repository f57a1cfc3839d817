/** An alert's openings and closings: by hand, against plausible mistakes, laws, refusals; and their trace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlertRule, alertStates } from './alert-states.ts';
import { traceAlertStates } from './trace-alert-states.ts';

const rule: AlertRule = { threshold: 5, clear: 3, forPoints: 2, direction: 'above', cooldown: 0 };
const values = fc.array(fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 9 }) }, { weight: 1, arbitrary: fc.constant(null) }), {
  maxLength: 25,
});
const rules: fc.Arbitrary<AlertRule> = fc
  .record({
    threshold: fc.integer({ min: 2, max: 7 }),
    gap: fc.nat(3),
    forPoints: fc.integer({ min: 1, max: 4 }),
    direction: fc.constantFrom('above' as const, 'below' as const),
    cooldown: fc.nat(4),
  })
  .map(({ gap, ...rest }) => ({ ...rest, clear: rest.direction === 'above' ? rest.threshold - gap : rest.threshold + gap }));

describe('alertStates', () => {
  test('by hand: opens at the second breach in a row, and no sooner', () => {
    expect(alertStates([6, 1, 6, 6], rule)).toEqual({ opened: [3], closed: [], open: true });
    expect(alertStates([6, 4, 6, 4], rule).opened).toEqual([]);
    expect(alertStates([6], { ...rule, forPoints: 1 }).opened).toEqual([0]);
  });
  test('by hand: at the threshold is no breach, at the clear level is closed', () => {
    expect(alertStates([6, 5, 6, 6], rule).opened).toEqual([3]);
    expect(alertStates([5, 5, 5], rule)).toEqual({ opened: [], closed: [], open: false });
    expect(alertStates([6, 6, 4, 3], rule)).toEqual({ opened: [1], closed: [3], open: false });
    expect(alertStates([6, 6, 3.01], rule).closed).toEqual([]);
  });
  test('by hand: between clear and threshold it stays as it is', () => {
    expect(alertStates([6, 6, 4, 6, 4, 6, 6, 2], rule)).toEqual({ opened: [1], closed: [7], open: false });
  });
  test('by hand: below counts downwards', () => {
    const low: AlertRule = { threshold: 3, clear: 5, forPoints: 2, direction: 'below', cooldown: 0 };
    expect(alertStates([9, 2, 1, 4, 5, 2], low)).toEqual({ opened: [2], closed: [4], open: false });
    expect(alertStates([3, 3, 9, 9], low).opened).toEqual([]);
  });
  test('by hand: a missing value breaks the run, opens nothing and closes nothing', () => {
    expect(alertStates([6, null, 6, 6], rule).opened).toEqual([3]);
    expect(alertStates([6, 6, null, 1], rule)).toEqual({ opened: [1], closed: [3], open: false });
    expect(alertStates([null, null], { ...rule, direction: 'below', threshold: 5, clear: 5 }).opened).toEqual([]);
  });
  test('by hand: with cooldown 2 after closing at 2, points 3 and 4 cannot open; the run that grew meanwhile opens at 5', () => {
    expect(alertStates([6, 6, 1, 6, 6, 6], { ...rule, cooldown: 2 })).toEqual({ opened: [1, 5], closed: [2], open: true });
    expect(alertStates([6, 6, 1, 6, 6, 6], { ...rule, cooldown: 1 }).opened).toEqual([1, 4]);
    expect(alertStates([6, 6, 1, 6, 6, 6], rule).opened).toEqual([1, 4]);
    expect(alertStates([6, 1, 6], { ...rule, forPoints: 1 }).opened).toEqual([0, 2]);
  });
  test('by hand: a missing point passes, for the cooldown, too; the first alert waits for none', () => {
    expect(alertStates([6, 1, null, 6, 6], { ...rule, forPoints: 1, cooldown: 1 }).opened).toEqual([0, 3]);
    expect(alertStates([6, 6], { ...rule, cooldown: 9 }).opened).toEqual([1]);
  });
  test('no points, no alert', () => expect(alertStates([], rule)).toEqual({ opened: [], closed: [], open: false }));
  test('openings and closings alternate, an opening first', () => {
    fc.assert(
      fc.property(values, rules, (series, anyRule) => {
        const { opened, closed, open } = alertStates(series, anyRule);
        expect(opened.length - closed.length).toBe(open ? 1 : 0);
        for (const [place, close] of closed.entries()) {
          expect(opened[place]).toBeLessThan(close);
          expect(close).toBeLessThan(opened[place + 1] ?? Infinity);
          expect((opened[place + 1] ?? Infinity) - close).toBeGreaterThan(anyRule.cooldown);
        }
      }),
    );
  });
  test('the mirror of values, levels and direction changes nothing', () => {
    fc.assert(
      fc.property(values, rules, (series, anyRule) => {
        const mirrored: AlertRule = {
          ...anyRule,
          threshold: -anyRule.threshold,
          clear: -anyRule.clear,
          direction: anyRule.direction === 'above' ? 'below' : 'above',
        };
        expect(
          alertStates(
            series.map((value) => (value === null ? null : -value)),
            mirrored,
          ),
        ).toEqual(alertStates(series, anyRule));
      }),
    );
  });
  test('a longer series keeps earlier answers', () => {
    fc.assert(
      fc.property(values, rules, fc.nat(9), (series, anyRule, next) => {
        const [before, after] = [alertStates(series, anyRule), alertStates([...series, next], anyRule)];
        expect(after.opened.filter((index) => index < series.length)).toEqual(before.opened);
        expect(after.closed.filter((index) => index < series.length)).toEqual(before.closed);
      }),
    );
  });
  test('waiting longer never opens the first alert earlier', () => {
    fc.assert(
      fc.property(values, rules, (series, anyRule) => {
        const first = (forPoints: number) => alertStates(series, { ...anyRule, forPoints }).opened[0] ?? Infinity;
        expect(first(anyRule.forPoints + 1)).toBeGreaterThanOrEqual(first(anyRule.forPoints));
      }),
    );
  });
  test('each opening ends a run of breaches that is long enough', () => {
    fc.assert(
      fc.property(values, rules, (series, anyRule) => {
        const { threshold, direction, forPoints } = anyRule;
        for (const index of alertStates(series, anyRule).opened) {
          const run = series.slice(Math.max(0, index - forPoints + 1), index + 1);
          expect(run.length).toBe(forPoints);
          expect(run.every((value) => value !== null && (direction === 'above' ? value > threshold : value < threshold))).toBe(true);
        }
      }),
    );
  });
  test('clear may equal the threshold', () => {
    expect(alertStates([6, 6, 5], { ...rule, clear: 5 })).toEqual({ opened: [1], closed: [2], open: false });
    expect(alertStates([4, 4, 5], { ...rule, clear: 5, direction: 'below' })).toEqual({ opened: [1], closed: [2], open: false });
  });
  test.each([
    [{ clear: 5.01 }, 'clear <= threshold for above, got 5.01 and 5'],
    [{ direction: 'below' }, 'clear >= threshold for below, got 3 and 5'],
    [{ forPoints: 0 }, 'an integer forPoints >= 1, got 0'],
    [{ forPoints: 1.5 }, 'an integer forPoints >= 1, got 1.5'],
    [{ cooldown: -1 }, 'an integer cooldown >= 0, got -1'],
    [{ cooldown: 0.5 }, 'an integer cooldown >= 0, got 0.5'],
    [{ threshold: NaN }, 'a finite threshold, got NaN'],
    [{ clear: -Infinity }, 'a finite clear, got -Infinity'],
    [{ direction: 'beside' as 'above' }, 'direction to be one of above, below, got beside'],
  ] as [Partial<AlertRule>, string][])('refuses %j', (wrong, message) => {
    expect(() => alertStates([], { ...rule, ...wrong })).toThrow(new RangeError(`alertStates requires ${message}`));
  });
  test('refuses values that are not finite', () => {
    expect(() => alertStates([null, NaN], rule)).toThrow(new RangeError('alertStates requires finite numbers in values, got NaN'));
  });
});

describe('traceAlertStates', () => {
  test('its events are the lists that it reports', () => {
    fc.assert(
      fc.property(values, rules, (series, anyRule) => {
        const { rows, result } = traceAlertStates(series, anyRule);
        const states = alertStates(series, anyRule);
        expect(Object.fromEntries(result)).toEqual(states);
        const indexes = (word: string) => rows.filter((row) => row.at(-1) === word).map(([index]) => index);
        expect([indexes('opened'), indexes('closed')]).toEqual([states.opened, states.closed]);
        expect(rows.at(-1)?.[3] === 'open').toBe(states.open);
      }),
    );
  });
  test('by hand: counts the breaches in a row', () => {
    expect(traceAlertStates([6, null, 6, 6, 3], rule).rows).toEqual([
      [0, 6, 1, 'closed', 'none'],
      [1, 'missing', 0, 'closed', 'none'],
      [2, 6, 1, 'closed', 'none'],
      [3, 6, 2, 'open', 'opened'],
      [4, 3, 0, 'closed', 'closed'],
    ]);
  });
});
