import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERDICT_SCHEMA, type VerdictStatus } from '#graders/verdict.ts';
import type { AnswerEvent, AttemptEvent, ProgressEvent, RevealEvent } from '../event.ts';
import { type Interview, interviewsOf, isRunning, nextOpen, secondsLeft, secondsOnItem, workOnItem } from './session.ts';

const idOf = (n: number) => `01J${String(n).padStart(23, '0')}`;
const atOf = (n: number) => new Date(Date.UTC(2026, 10, 20, 9, 0, n)).toISOString();
const MOCK = idOf(900);
const QUESTION = 'intermediate/how-ndcg-works';

const start = (n = 1, mockId = MOCK): ProgressEvent => ({
  id: idOf(n),
  at: atOf(n),
  type: 'mock-start',
  mockId,
  role: 'senior',
  minutes: 45,
  items: [
    { kind: 'question', id: QUESTION },
    { kind: 'exercise', id: 'auc', variant: 7 },
  ],
});
const leave = (n: number, index: number, score: number, mockId = MOCK): ProgressEvent => ({
  ...{ id: idOf(n), at: atOf(n), type: 'mock-item', mockId },
  ...{ index, score, seconds: n },
});
const end = (n: number, mockId = MOCK): ProgressEvent => ({ id: idOf(n), at: atOf(n), type: 'mock-end', mockId });
const attempt = (n: number, passed: number, status: VerdictStatus = 'rejected', variant: number | undefined = 7): AttemptEvent => ({
  ...{ id: idOf(n), at: atOf(n), type: 'attempt', exerciseId: 'auc', source: 'x' },
  verdict: {
    ...{ schema: VERDICT_SCHEMA, exerciseId: 'auc', contentHash: 'h', graderVersion: '1', seed: 1, status },
    ...(variant !== undefined && { variant }),
    checks: [1, 2, 3, 4].map((place) => ({
      ...{ name: `check ${place}`, kind: 'law' as const, outcome: 'returned' as const, passed: place <= passed },
      ...{ points: place <= passed ? 1 : 0, tried: 1, failed: 0 },
    })),
    console: { lines: [], dropped: 0 },
    unmetLimits: [],
  },
});
const hint = (n: number, rung: number): RevealEvent => ({
  id: idOf(n),
  at: atOf(n),
  type: 'reveal',
  exerciseId: 'auc',
  what: 'hint',
  rung,
});
const solution = (n: number): RevealEvent => ({ ...hint(n, 0), what: 'solution' });
const answer = (n: number, score: number, mockId: string | undefined): AnswerEvent => ({
  ...{ id: idOf(n), at: atOf(n), type: 'answer', questionId: QUESTION, how: 'spoken', seconds: 80, confidence: 60, said: [0] },
  ...{ score, rating: 'good' },
  ...(mockId !== undefined && { mockId }),
});
const only = (events: readonly ProgressEvent[]): Interview => interviewsOf(events)[0] as Interview;
const workOn = (index: number, events: readonly ProgressEvent[]) => workOnItem(events, only(events), index);

describe('interviewsOf', () => {
  test('runs until its last item is left, and ends then', () => {
    const begun = only([start()]);
    expect([isRunning(begun), nextOpen(begun)]).toEqual([true, 0]);
    const half = only([start(), leave(2, 0, 50)]);
    expect([isRunning(half), nextOpen(half)]).toEqual([true, 1]);
    expect(nextOpen(half, ({ id }) => id !== half.items[1]?.id)).not.toBe(1);
    const over = only([start(), leave(2, 0, 50), leave(3, 1, 80)]);
    expect([over.endedAt, nextOpen(over)]).toEqual([atOf(3), -1]);
    expect(over.items.map(({ left }) => left?.score)).toEqual([50, 80]);
  });
  test('an early end stops it, and nothing after it counts', () => {
    const stopped = only([start(), leave(2, 0, 50), end(3), leave(4, 1, 80)]);
    expect([stopped.endedAt, stopped.items[1]?.left]).toEqual([atOf(3), undefined]);
  });
  test('what was said first of an item stays, and a place that there is not changes nothing', () => {
    expect(only([start(), leave(2, 0, 50), leave(3, 0, 90), leave(4, 7, 90)]).items.map(({ left }) => left?.score)).toEqual([
      50,
      undefined,
    ]);
  });
  test('several stand apart, the latest first; what belongs to none is nothing', () => {
    const log = [start(1), leave(2, 0, 50), start(3, idOf(901)), leave(4, 0, 20, idOf(901)), leave(5, 1, 1, idOf(999))];
    expect(interviewsOf(log).map(({ mockId, items }) => [mockId, items[0]?.left?.score])).toEqual([
      [idOf(901), 20],
      [MOCK, 50],
    ]);
  });
  test('replayed in any order, any part of it twice, a log gives the same', () => {
    const event = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(MOCK, idOf(901))).map(([n, id]) => start(n, id)),
      fc
        .tuple(fc.integer({ min: 31, max: 60 }), fc.nat(2), fc.nat(100), fc.constantFrom(MOCK, idOf(901)))
        .map(([n, index, score, id]) => leave(n, index, score, id)),
      fc.tuple(fc.integer({ min: 61, max: 70 }), fc.constantFrom(MOCK, idOf(901))).map(([n, id]) => end(n, id)),
    );
    const log = fc.array(event, { maxLength: 20 });
    const shuffled = log.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: 2 * events.length })),
    );
    fc.assert(
      fc.property(shuffled, ([events, again]) => {
        expect(interviewsOf(again)).toEqual(interviewsOf(events));
      }),
    );
  });
});

describe('the clock', () => {
  test('counts from the start, below 0 when time is over, and gives nothing for a clock set back', () => {
    expect(secondsLeft(only([start(1)]), atOf(61))).toBe(44 * 60);
    expect(secondsLeft(only([start(1)]), atOf(1 + 46 * 60))).toBe(-60);
    expect(secondsLeft(only([start(100)]), atOf(1))).toBe(45 * 60);
  });
  test('an item takes from where the one before was left', () => {
    expect(secondsOnItem(only([start(1)]), atOf(31))).toBe(30);
    expect(secondsOnItem(only([start(1), leave(31, 0, 50)]), atOf(91))).toBe(60);
    expect(secondsOnItem(only([start(1)]), atOf(200_000))).toBe(24 * 60 * 60);
  });
});

describe('workOnItem', () => {
  test('a question counts by the answer that was given in this interview', () => {
    expect(workOn(0, [start(), answer(2, 70, undefined), answer(3, 40, idOf(901))])).toEqual({ kind: 'untried' });
    expect(workOn(0, [start(), answer(2, 70, MOCK), answer(3, 90, MOCK)])).toEqual({ kind: 'tried', score: 70 });
  });
  test('accepted is 100; else the share of the points that passed in the best attempt', () => {
    expect(workOn(1, [start()])).toEqual({ kind: 'untried' });
    expect(workOn(1, [start(), attempt(2, 3), attempt(3, 1)])).toEqual({ kind: 'tried', score: 75 });
    expect(workOn(1, [start(), attempt(2, 1), attempt(3, 4, 'accepted'), attempt(4, 0)])).toEqual({ kind: 'tried', score: 100 });
    expect(workOn(1, [start(), attempt(2, 4, 'inconclusive')])).toEqual({ kind: 'tried', score: 99 });
  });
  test('what came before the start, or with other data, does not count', () => {
    expect(workOn(1, [attempt(1, 4, 'accepted'), start(2), attempt(3, 4, 'accepted', 8)])).toEqual({ kind: 'untried' });
    expect(workOn(1, [hint(1, 1), start(2), attempt(3, 4, 'accepted')])).toEqual({ kind: 'tried', score: 100 });
  });
  test('each hint takes off 10, the solution everything, and neither once it is accepted', () => {
    expect(workOn(1, [start(), hint(2, 1), hint(3, 2), hint(4, 2), attempt(5, 4, 'accepted')])).toEqual({ kind: 'tried', score: 80 });
    expect(workOn(1, [start(), hint(2, 1), attempt(3, 0)])).toEqual({ kind: 'tried', score: 0 });
    expect(workOn(1, [start(), solution(2), attempt(3, 4, 'accepted')])).toEqual({ kind: 'tried', score: 0 });
    expect(workOn(1, [start(), attempt(2, 4, 'accepted'), hint(3, 1), solution(4)])).toEqual({ kind: 'tried', score: 100 });
  });
  test('more passed checks never lower a score, and more help never raises it', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.nat(4), (passed, more, hints) => {
        const log = (checks: number, opened: number) => [
          start(),
          ...Array.from({ length: opened }, (_, n) => hint(n + 2, n + 1)),
          attempt(10, Math.min(3, checks)),
        ];
        const scoreOf = (events: readonly ProgressEvent[]) => {
          const work = workOn(1, events);
          return work.kind === 'tried' ? work.score : NaN;
        };
        const score = scoreOf(log(passed, hints));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(scoreOf(log(passed + more, hints))).toBeGreaterThanOrEqual(score);
        expect(scoreOf(log(passed, hints + 1))).toBeLessThanOrEqual(score);
      }),
    );
  });
  test('refuses a place that there is not', () => expect(() => workOn(2, [start()])).toThrow(RangeError));
});
