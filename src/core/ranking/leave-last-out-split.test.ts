/** leaveLastOutSplit: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveLastOutSplit, type SplitEvent, splitFates } from './leave-last-out-split.ts';

const event = (user: number, item: number, time: number): SplitEvent => ({ user, item, time });
const events = fc.array(fc.record({ user: fc.nat(3), item: fc.nat(4), time: fc.nat(9) }), { maxLength: 14 });
const distinctTimes = fc.uniqueArray(fc.record({ user: fc.nat(3), item: fc.nat(4), time: fc.nat(40) }), {
  maxLength: 14,
  selector: ({ time }) => time,
});

describe('leaveLastOutSplit', () => {
  test('by hand: two users with a past, the last later event of each', () => {
    const log = [event(1, 7, 1), event(2, 7, 2), event(1, 8, 5), event(1, 9, 6), event(2, 8, 7)];
    expect(leaveLastOutSplit(log, 5)).toEqual({ train: [0, 1], test: [3, 4] });
  });
  test('by hand: an event at the cutoff is not for training', () => {
    expect(leaveLastOutSplit([event(1, 7, 1), event(1, 8, 5)], 5)).toEqual({ train: [0], test: [1] });
  });
  test('by hand: no history, no test', () => {
    expect(leaveLastOutSplit([event(1, 7, 6), event(1, 8, 7)], 5)).toEqual({ train: [], test: [] });
  });
  test('by hand: the last event repeats a known item: no test, and not the one before it either', () => {
    expect(leaveLastOutSplit([event(1, 7, 1), event(1, 8, 5), event(1, 7, 6)], 5)).toEqual({ train: [0], test: [] });
  });
  test('by hand: the item is known to another user only, which is no repeat', () => {
    expect(leaveLastOutSplit([event(1, 7, 1), event(2, 8, 1), event(1, 8, 6)], 5)).toEqual({ train: [0, 1], test: [2] });
  });
  test('by hand: of equal times the larger index is the last', () => {
    expect(leaveLastOutSplit([event(1, 8, 6), event(1, 9, 6), event(1, 7, 1)], 5)).toEqual({ train: [2], test: [1] });
  });
  test('by hand: the log may be out of order, the latest time counts', () => {
    expect(leaveLastOutSplit([event(1, 9, 8), event(1, 8, 6), event(1, 7, 1), event(1, 6, 2)], 5)).toEqual({ train: [2, 3], test: [0] });
  });
  test('an empty log splits into nothing', () => expect(leaveLastOutSplit([], 5)).toEqual({ train: [], test: [] }));
  test('training ends before testing begins; each user is tested once, with a history, on a new item', () => {
    fc.assert(
      fc.property(events, fc.nat(10), (log, cutoff) => {
        const { train, test: tested } = leaveLastOutSplit(log, cutoff);
        const at = (index: number) => log[index] as SplitEvent;
        const users = tested.map((index) => at(index).user);
        expect(train.every((index) => at(index).time < cutoff)).toBe(true);
        expect(tested.every((index) => at(index).time >= cutoff)).toBe(true);
        expect(new Set(users).size).toBe(users.length);
        for (const index of tested) {
          const own = train.map(at).filter(({ user }) => user === at(index).user);
          expect(own.length).toBeGreaterThan(0);
          expect(own.some(({ item }) => item === at(index).item)).toBe(false);
        }
      }),
    );
  });
  test('rows in another order give the same events', () => {
    fc.assert(
      fc.property(distinctTimes, fc.nat(40), (log, cutoff) => {
        const timesOf = (list: readonly SplitEvent[]) => {
          const { train, test: tested } = leaveLastOutSplit(list, cutoff);
          return [train, tested].map((indexes) => indexes.map((index) => (list[index] as SplitEvent).time).sort((a, b) => a - b));
        };
        expect(timesOf(log.toReversed())).toEqual(timesOf(log));
      }),
    );
  });
  test('refuses a cutoff or a time that is not finite', () => {
    expect(() => leaveLastOutSplit([], NaN)).toThrow(new RangeError('leaveLastOutSplit requires a finite cutoff, got NaN'));
    expect(() => leaveLastOutSplit([event(1, 1, Infinity)], 1)).toThrow(
      new RangeError('leaveLastOutSplit requires a finite time, got Infinity'),
    );
  });
});

describe('splitFates', () => {
  test('by hand: every fate there is', () => {
    const log = [event(1, 7, 1), event(1, 8, 5), event(1, 9, 6), event(2, 7, 6), event(3, 7, 1), event(3, 7, 9)];
    expect(splitFates(log, 5)).toEqual(['train', 'not the last', 'test', 'user without history', 'train', 'item known already']);
  });
});
