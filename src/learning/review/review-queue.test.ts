import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '../event.ts';
import { dueOf, forecast, minutesOf, nextDay, type QueueItem, remembered, reviewHref } from './review-queue.ts';
import { afterReview, type Memory } from './scheduler.ts';

const question = (id: string): QueueItem => ({
  kind: 'question',
  id,
  target: `question:${id}`,
  title: `${id}?`,
  href: `/interview/${id}/`,
  minutes: 5,
});
const exercise = (id: string): QueueItem => ({
  kind: 'exercise',
  id,
  target: `exercise:${id}`,
  title: id,
  href: `/exercises/${id}/`,
  minutes: 20,
});
const ITEMS = [question('a'), question('b'), exercise('c'), exercise('d'), question('never')];

/** The calendar of a learner so many hours east of Greenwich. */
const calendar = (hours: number) => (instant: string) => new Date(Date.parse(instant) + hours * 3_600_000).toISOString().slice(0, 10);
const dayOf = calendar(0);
const once = (at: string, rating: 'again' | 'hard' | 'good' | 'easy' = 'good') => afterReview(undefined, { at, rating });
const memories = new Map<string, Memory>([
  ['question:a', once('2026-01-01T18:00:00Z')], // due on the 4th
  ['question:b', once('2026-01-01T18:00:00Z', 'easy')], // due on the 9th
  ['exercise:c', once('2026-01-02T18:00:00Z', 'again')], // due on the 3rd
  ['exercise:d', once('2026-01-01T18:00:00Z')], // due on the 4th
  ['question:gone', once('2026-01-01T18:00:00Z')],
]);
const at = (instant: string) => ({ at: instant, dayOf });
const targets = (list: readonly { readonly item: QueueItem }[]) => list.map(({ item }) => item.target);

describe('what is due', () => {
  const known = remembered(ITEMS, memories, at('2026-01-04T08:00:00Z'));
  test('the worst remembered first, ties by target; neither what was never reviewed nor what is no more', () => {
    expect(targets(known)).toEqual(['exercise:c', 'exercise:d', 'question:a', 'question:b']);
  });
  test('from the morning of its day on, whatever the hour of the last review', () => {
    expect(targets(dueOf(known, at('2026-01-04T08:00:00Z')))).toEqual(['exercise:c', 'exercise:d', 'question:a']);
    expect(targets(dueOf(known, at('2026-01-03T23:59:59Z')))).toEqual(['exercise:c']);
    expect(dueOf(known, at('2026-01-02T23:59:59Z'))).toEqual([]);
  });
  test('by the calendar of the learner: at 8 hours east the evening belongs to the next day', () => {
    const moment = { at: '2026-01-04T08:00:00Z', dayOf: calendar(8) };
    expect(remembered(ITEMS, memories, moment).map(({ dueOn }) => dueOn)).toEqual(['2026-01-04', '2026-01-05', '2026-01-05', '2026-01-10']);
  });
  test('minutes add up, and the next day is the earliest', () => {
    expect(minutesOf(known)).toBe(50);
    expect(nextDay(known)).toBe('2026-01-03');
    expect(nextDay([])).toBeUndefined();
  });
});

describe('forecast', () => {
  test('a day after another, over the end of a month; what is overdue is for today', () => {
    const moment = at('2026-01-05T08:00:00Z');
    const days = forecast(remembered(ITEMS, memories, moment), moment, 30);
    expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort());
    expect([days[0], days.at(-1)?.day]).toEqual([{ day: '2026-01-05', count: 3, minutes: 45 }, '2026-02-03']);
    expect(days.filter(({ count }) => count > 0).map(({ day, count }) => `${day} ${count}`)).toEqual(['2026-01-05 3', '2026-01-09 1']);
  });
  test('over the days when clocks change, no day is left out and none comes twice', () => {
    for (const now of ['2026-03-20T12:00:00Z', '2026-10-20T12:00:00Z']) {
      const days = forecast([], at(now), 14).map(({ day }) => Date.parse(day));
      expect(days.map((day, index) => (index === 0 ? 0 : (day - (days[index - 1] as number)) / 86_400_000))).toEqual([
        0,
        ...Array(13).fill(1),
      ]);
    }
  });
  test('each that falls due by the last day is counted once, and today holds the queue', () => {
    const log = fc.array(
      fc.tuple(fc.constantFrom(...ITEMS), fc.integer({ min: 0, max: 30 }), fc.constantFrom('again', 'hard', 'good', 'easy')),
    );
    fc.assert(
      fc.property(log, fc.integer({ min: -11, max: 12 }), (reviews, hours) => {
        const known = new Map<string, Memory>();
        for (const [{ target }, day, rating] of reviews) {
          const review = { at: new Date(Date.UTC(2026, 2, 1 + day, 22)).toISOString(), rating };
          known.set(target, afterReview(known.get(target), review));
        }
        const moment = { at: '2026-03-29T01:30:00Z', dayOf: calendar(hours) };
        const list = remembered(ITEMS, known, moment);
        const days = forecast(list, moment, 14);
        expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(list.filter(({ dueOn }) => dueOn <= (days[13]?.day ?? '')).length);
        expect(days[0]?.count).toBe(dueOf(list, moment).length);
        expect(days[0]?.minutes).toBe(minutesOf(dueOf(list, moment)));
      }),
    );
  });
});

describe('where a review leads', () => {
  const stamp = (n: number) => ({ id: `01J${String(n).padStart(23, '0')}`, at: '2026-01-05T09:00:00.000Z' });
  const review = (n: number, variant?: number): ProgressEvent => ({
    ...stamp(n),
    type: 'review',
    exerciseId: 'c',
    rating: 'good',
    ...(variant !== undefined && { variant }),
  });
  test('a question to its page', () => expect(reviewHref(question('a'), [])).toBe('/interview/a/?review=yes'));
  test('an exercise to data that it was not reviewed on before, even when the attempts lie in the archive', () => {
    expect(reviewHref(exercise('c'), [])).toBe('/exercises/c/?variant=1&review=yes');
    expect(reviewHref(exercise('c'), [review(1, 4), review(2, 2), review(3)])).toBe('/exercises/c/?variant=5&review=yes');
    expect(reviewHref(exercise('d'), [review(1, 4)])).toBe('/exercises/d/?variant=1&review=yes');
    const bare = { id: stamp(9).id, exerciseId: 'c', bare: true, type: 'attempt', status: 'accepted' } as const;
    expect(reviewHref(exercise('c'), [review(1, 4), bare])).toBe('/exercises/c/?variant=5&review=yes');
  });
});
