import { expect, test } from 'vitest';
import type { AnswerEvent } from '../event.ts';
import { answersOf, missedPoints } from './answers-of.ts';

const answer = (n: number, questionId: string, said: readonly number[] = []): AnswerEvent => ({
  id: `01J${String(n).padStart(23, '0')}`,
  at: new Date(Date.UTC(2026, 2, n)).toISOString(),
  type: 'answer',
  questionId,
  how: 'spoken',
  seconds: 75,
  confidence: 60,
  said,
  score: 0,
  rating: 'hard',
});

test('the answers to one question, oldest first, each once', () => {
  const [first, second, other] = [answer(1, 'a/b'), answer(2, 'a/b'), answer(3, 'a/c')];
  expect(answersOf([second, other, first, second], 'a/b')).toEqual([first, second]);
});

test('what was left out most often comes first; what was always said is not there', () => {
  const answers = [answer(1, 'a/b', [0, 1]), answer(2, 'a/b', [0]), answer(3, 'a/b', [0, 3])];
  expect(missedPoints(answers, 4)).toEqual([
    { place: 2, times: 3 },
    { place: 1, times: 2 },
    { place: 3, times: 2 },
  ]);
  expect(missedPoints([], 4)).toEqual([]);
});
