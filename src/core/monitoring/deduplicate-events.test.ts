/** Duplicate and late events: by hand, against plausible mistakes, laws, refusals; and their trace. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deduplicateEvents, judgeEvents, type TimedEvent } from './deduplicate-events.ts';
import { traceDeduplicateEvents } from './trace-deduplicate-events.ts';

const event = (id: string, eventTime: number, arrivalTime: number): TimedEvent => ({ id, eventTime, arrivalTime });
const events = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), eventTime: fc.nat(20), arrivalTime: fc.nat(20) }), {
  maxLength: 15,
});
/** No two arrive at once. */
const distinct = events.map((list) => list.map((entry, index) => ({ ...entry, arrivalTime: 100 * entry.arrivalTime + index })));
const lateness = fc.nat(8);

describe('deduplicateEvents', () => {
  test('by hand: processed by arrival, whatever the order of the file', () => {
    expect(deduplicateEvents([event('a', 5, 9), event('a', 5, 7)], 10)).toEqual({ kept: [1], duplicates: [0], late: [] });
  });
  test('by hand: equal arrivals in the order of the list, so that the first copy wins', () => {
    expect(deduplicateEvents([event('a', 5, 7), event('a', 5, 7)], 10)).toEqual({ kept: [0], duplicates: [1], late: [] });
  });
  test('by hand: with lateness 3 after event time 10, 6 is late and 7, at the watermark, is not', () => {
    const stream = [event('a', 10, 1), event('b', 6, 2), event('c', 7, 3)];
    expect(deduplicateEvents(stream, 3)).toEqual({ kept: [0, 2], duplicates: [], late: [1] });
  });
  test('by hand: a slow delivery alone is not late', () => {
    expect(deduplicateEvents([event('a', 1, 1000), event('b', 2, 1001)], 0)).toEqual({ kept: [0, 1], duplicates: [], late: [] });
  });
  test('by hand: an event does not make itself late, and a late one or a duplicate moves the watermark or does not', () => {
    // The duplicate at event time 30 lifts the watermark to 25, so that 20 is late.
    const stream = [event('a', 10, 1), event('a', 30, 2), event('b', 20, 3)];
    expect(deduplicateEvents(stream, 5)).toEqual({ kept: [0], duplicates: [1], late: [2] });
  });
  test('by hand: a late copy is late, not a duplicate', () => {
    expect(deduplicateEvents([event('a', 10, 1), event('b', 20, 2), event('a', 10, 3)], 5)).toEqual({
      kept: [0, 1],
      duplicates: [],
      late: [2],
    });
  });
  test('by hand: a late id is not remembered', () => {
    expect(deduplicateEvents([event('a', 20, 1), event('b', 10, 2), event('b', 20, 3)], 5)).toEqual({
      kept: [0, 2],
      duplicates: [],
      late: [1],
    });
  });
  test('by hand: lists are in processing order', () => {
    expect(deduplicateEvents([event('a', 1, 3), event('b', 1, 2), event('c', 1, 1)], 0).kept).toEqual([2, 1, 0]);
  });
  test('no events, no indexes', () => expect(deduplicateEvents([], 0)).toEqual({ kept: [], duplicates: [], late: [] }));
  test('every index is in one list, every id is kept at most once', () => {
    fc.assert(
      fc.property(events, lateness, (stream, allowed) => {
        const { kept, duplicates, late } = deduplicateEvents(stream, allowed);
        expect([...kept, ...duplicates, ...late].toSorted((a, b) => a - b)).toEqual([...stream.keys()]);
        expect(new Set(kept.map((index) => stream[index]?.id)).size).toBe(kept.length);
      }),
    );
  });
  test('with time enough nothing is late, and each id is kept once', () => {
    fc.assert(
      fc.property(events, (stream) => {
        const { kept, late } = deduplicateEvents(stream, 1000);
        expect(late).toEqual([]);
        expect(kept.length).toBe(new Set(stream.map(({ id }) => id)).size);
      }),
    );
  });
  test('an order of distinct arrivals is all the same, and so is a shift of all times', () => {
    fc.assert(
      fc.property(distinct, lateness, fc.integer({ min: -500, max: 500 }), (stream, allowed, shift) => {
        const ids = (list: readonly TimedEvent[], indexes: readonly number[]) => indexes.map((index) => list[index]?.arrivalTime);
        const turned = stream.toReversed();
        const [one, other] = [deduplicateEvents(stream, allowed), deduplicateEvents(turned, allowed)];
        for (const name of ['kept', 'duplicates', 'late'] as const) expect(ids(turned, other[name])).toEqual(ids(stream, one[name]));
        const moved = stream.map(({ id, eventTime, arrivalTime }) => event(id, eventTime + shift, arrivalTime + shift));
        expect(deduplicateEvents(moved, allowed)).toEqual(one);
      }),
    );
  });
  test('an event is late exactly when one that came before is newer by more than is allowed', () => {
    fc.assert(
      fc.property(distinct, lateness, (stream, allowed) => {
        const { late } = deduplicateEvents(stream, allowed);
        const isLate = ({ eventTime, arrivalTime }: TimedEvent) =>
          stream.some((other) => other.arrivalTime < arrivalTime && other.eventTime - allowed > eventTime);
        expect(late.toSorted((a, b) => a - b)).toEqual([...stream.keys()].filter((index) => isLate(stream[index] as TimedEvent)));
      }),
    );
  });
  test('a hundred thousand events take no scan per event', () => {
    const stream = Array.from({ length: 100_000 }, (_, index) => event(String(index % 60_000), index, index));
    expect(deduplicateEvents(stream, 1e6).kept.length).toBe(60_000);
  });
  test('leaves the list as it was', () => {
    const stream = Object.freeze([event('b', 1, 2), event('a', 1, 1)]);
    expect(deduplicateEvents(stream, 0).kept).toEqual([1, 0]);
  });
  test.each([-1, NaN, Infinity])('refuses a lateness of %s', (allowed) => {
    expect(() => deduplicateEvents([], allowed)).toThrow(
      new RangeError(`deduplicateEvents requires a finite allowedLateness >= 0, got ${allowed}`),
    );
  });
  test('refuses times that are not finite', () => {
    expect(() => deduplicateEvents([event('a', NaN, 1)], 0)).toThrow(
      new RangeError('deduplicateEvents requires finite numbers in eventTime, got NaN'),
    );
    expect(() => deduplicateEvents([event('a', 1, Infinity)], 0)).toThrow(
      new RangeError('deduplicateEvents requires finite numbers in arrivalTime, got Infinity'),
    );
  });
});

describe('traceDeduplicateEvents', () => {
  test('its verdicts are the lists that it reports', () => {
    fc.assert(
      fc.property(events, lateness, (stream, allowed) => {
        const { rows, result } = traceDeduplicateEvents(stream, allowed);
        const found = deduplicateEvents(stream, allowed);
        expect(Object.fromEntries(result)).toEqual(found);
        const indexes = (word: string) => rows.filter((row) => row.at(-1) === word).map(([index]) => index);
        expect([indexes('kept'), indexes('duplicate'), indexes('late')]).toEqual([found.kept, found.duplicates, found.late]);
      }),
    );
  });
  test('by hand: shows the watermark that an event met', () => {
    expect(traceDeduplicateEvents([event('a', 10, 1), event('b', 6, 2)], 3).rows).toEqual([
      [0, 'a', 1, 10, -Infinity, 'kept'],
      [1, 'b', 2, 6, 7, 'late'],
    ]);
  });
  test('has as many rows as verdicts', () => {
    expect(judgeEvents([event('a', 1, 1)], 0)).toEqual([{ index: 0, watermark: -Infinity, verdict: 'kept' }]);
  });
});
