import { expect, test } from 'vitest';
import type { AnswerEvent, PlanEvent } from '#learning/event.ts';
import { roomDay } from './room-day.ts';

const dayOf = (instant: string): string => instant.slice(0, 10);
const ulid = (n: number): string => `01J${String(n).padStart(23, '0')}`;
const planned = (n: number, date: string | null): PlanEvent => ({
  id: ulid(n),
  at: '2026-03-01T09:00:00.000Z',
  type: 'plan',
  plan: date === null ? null : { date, minutes: 30 },
});
const answered = (n: number, questionId: string, at: string): AnswerEvent => ({
  id: ulid(n),
  at,
  type: 'answer',
  questionId,
  how: 'spoken',
  seconds: 70,
  confidence: 60,
  said: [],
  score: 40,
  rating: 'again',
});
const questions = ['a', 'b', 'c'].map((id, index) => ({ id, number: index + 1, href: `/${id}/` }));
const targets = ['question:a', 'question:b', 'question:c'];
const on = (at: string) => ({ at, dayOf });

test('of an empty log: nothing due, no date, the first question comes next', () => {
  expect(roomDay([], questions, targets, on('2026-03-01T10:00:00.000Z'))).toEqual({
    due: 0,
    answered: 0,
    next: questions[0],
    date: undefined,
    daysLeft: undefined,
  });
});

test('what was answered is due later, and what is gone from the content is passed over', () => {
  const log = [answered(1, 'a', '2026-03-01T10:00:00.000Z'), answered(2, 'gone', '2026-03-01T10:00:00.000Z')];
  expect(roomDay(log, questions, targets, on('2026-03-01T20:00:00.000Z'))).toMatchObject({ due: 0, answered: 1, next: { id: 'b' } });
  expect(roomDay(log, questions, targets, on('2026-05-01T20:00:00.000Z'))).toMatchObject({ due: 1, answered: 1 });
});

test('days to the interview, across the change of the clock, and the latest plan decides', () => {
  const left = (...log: readonly PlanEvent[]) => roomDay(log, questions, targets, on('2026-03-28T23:00:00.000Z')).daysLeft;
  expect(left(planned(1, '2026-03-30'))).toBe(2);
  expect(left(planned(1, '2026-03-30'), planned(2, '2026-03-28'))).toBe(0);
  // The ids tell which is the latest, not the places in the log: two tabs and a restored backup mix those.
  expect(left(planned(2, '2026-03-28'), planned(1, '2026-03-30'))).toBe(0);
  expect(left(planned(1, '2026-03-27'))).toBe(-1);
  expect(left(planned(1, '2026-03-30'), planned(2, null))).toBeUndefined();
});
