import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerEvent, ReviewRating } from './event.ts';
import { questionStates } from './question-states.ts';
import { memoriesOf } from './review/memories-of.ts';
import { dueOf, remembered } from './review/review-queue.ts';

const answered = (n: number, questionId: string, score: number, rating: ReviewRating): AnswerEvent => ({
  id: `01J${String(n).padStart(23, '0')}`,
  at: new Date(Date.UTC(2026, 0, 5 + n, 9)).toISOString(),
  type: 'answer',
  questionId,
  how: 'spoken',
  seconds: 70,
  confidence: 60,
  said: [],
  score,
  rating,
});
const dayOf = (instant: string): string => instant.slice(0, 10);
const onDay = (day: number) => ({ at: new Date(Date.UTC(2026, 0, day, 12)).toISOString(), dayOf });

const log = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 100 }), fc.constantFrom('again', 'hard', 'good', 'easy')), {
    maxLength: 12,
  })
  .map((list) => list.map(([id, score, rating], index) => answered(index, id, score, rating as ReviewRating)));

describe('questionStates', () => {
  test('the latest answer gives the score; it is due from the morning of its day on', () => {
    const entries = [answered(1, 'a', 40, 'good'), answered(0, 'a', 90, 'good'), answered(0, 'b', 70, 'easy')];
    const state = questionStates(entries, onDay(7)).get('a');
    expect(state).toMatchObject({ status: 'practised', score: 40 });
    const due = Number(state?.dueOn.slice(8));
    expect(questionStates(entries, { at: `${state?.dueOn}T00:00:00.000Z`, dayOf }).get('a')?.status).toBe('due');
    expect(questionStates(entries, onDay(due - 1)).get('a')?.status).toBe('practised');
    expect(questionStates(entries, onDay(7)).has('c')).toBe(false);
  });

  test('agrees with the queue of reviews, whatever the order of the log', () => {
    const items = ['a', 'b', 'c'].map((id) => ({
      kind: 'question' as const,
      id,
      target: `question:${id}`,
      title: id,
      href: id,
      minutes: 5,
    }));
    const mixed = log.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })));
    fc.assert(
      fc.property(mixed, fc.integer({ min: 5, max: 60 }), ([entries, shuffled], day) => {
        const due = dueOf(remembered(items, memoriesOf(entries), onDay(day)), onDay(day)).map(({ item }) => item.id);
        const states = questionStates(shuffled, onDay(day));
        expect(
          [...states]
            .filter(([, { status }]) => status === 'due')
            .map(([id]) => id)
            .toSorted(),
        ).toEqual(due.toSorted());
      }),
    );
  });
});
