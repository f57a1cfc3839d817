import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERDICT_SCHEMA, type Verdict, type VerdictStatus } from '#graders/verdict.ts';
import type { ProgressEvent, ReviewRating } from '../event.ts';
import { bareOf, type LogEntry } from '../log-entry.ts';
import { memoriesOf } from './memories-of.ts';
import { reviewsOf } from './reviews-of.ts';

const stamp = (n: number) => ({
  id: `01J${String(n).padStart(23, '0')}`,
  at: new Date(Date.UTC(2026, 0, 5) + n * 3_600_000).toISOString(),
});
const attempt = (n: number, status: VerdictStatus, exerciseId = 'psi'): Extract<ProgressEvent, { type: 'attempt' }> => ({
  ...stamp(n),
  type: 'attempt',
  exerciseId,
  source: `try ${n}`,
  verdict: {
    schema: VERDICT_SCHEMA,
    exerciseId,
    contentHash: 'h',
    graderVersion: '1',
    seed: 1,
    status,
    checks: [],
    console: { lines: [], dropped: 0 },
    unmetLimits: [],
  } satisfies Verdict,
});
const reveal = (n: number, what: 'hint' | 'solution', exerciseId = 'psi'): ProgressEvent => ({
  ...stamp(n),
  type: 'reveal',
  exerciseId,
  what,
  rung: what === 'hint' ? 1 : 0,
});
const review = (n: number, rating: ReviewRating, exerciseId = 'psi'): ProgressEvent => ({
  ...stamp(n),
  type: 'review',
  exerciseId,
  rating,
});
const answer = (n: number, rating: ReviewRating, questionId = 'beginner/cold-start-problem'): ProgressEvent => ({
  ...stamp(n),
  type: 'answer',
  questionId,
  how: 'spoken',
  seconds: 70,
  confidence: 60,
  said: [0, 2],
  score: 55,
  rating,
});
const ratings = (entries: readonly LogEntry[], target = 'exercise:psi') =>
  reviewsOf(entries)
    .get(target)
    ?.map(({ rating }) => rating);

describe('reviewsOf', () => {
  test('an answer is a review of its question, at its instant', () => {
    expect([...reviewsOf([answer(3, 'hard')])]).toEqual([['question:beginner/cold-start-problem', [{ at: stamp(3).at, rating: 'hard' }]]]);
  });
  test.each<readonly [string, readonly ProgressEvent[], ReviewRating]>([
    ['without help: good', [attempt(1, 'rejected'), attempt(2, 'accepted')], 'good'],
    ['after a hint: hard', [reveal(1, 'hint'), attempt(2, 'accepted')], 'hard'],
    ['after the solution: again', [reveal(1, 'solution'), reveal(2, 'hint'), attempt(3, 'accepted')], 'again'],
    ['help of another exercise: good', [reveal(1, 'solution', 'dcg'), attempt(2, 'accepted')], 'good'],
    ['help that came later: good', [attempt(1, 'accepted'), reveal(2, 'solution')], 'good'],
  ])('the first acceptance %s', (_, events, rating) => expect(ratings(events)).toEqual([rating]));
  test('later acceptances say nothing by themselves, later reviews do', () => {
    expect(
      ratings([attempt(1, 'accepted'), attempt(2, 'accepted'), review(3, 'easy'), attempt(4, 'accepted'), review(5, 'again')]),
    ).toEqual(['good', 'easy', 'again']);
  });
  test('what was only tried is not remembered', () => expect(ratings([attempt(1, 'rejected'), reveal(2, 'solution')])).toBeUndefined());
  test('attempts whose texts were put away after the first acceptance change nothing', () => {
    const whole = [attempt(1, 'rejected'), attempt(2, 'accepted'), attempt(3, 'accepted'), review(4, 'hard')];
    const bare = whole.map((event) => (event.type === 'attempt' && event.id !== stamp(2).id ? bareOf(event) : event));
    expect(reviewsOf(bare)).toEqual(reviewsOf(whole));
  });
});

const n = fc.nat({ max: 40 });
const anyRating = fc.constantFrom<ReviewRating>('again', 'hard', 'good', 'easy');
const event: fc.Arbitrary<ProgressEvent> = fc.oneof(
  fc.tuple(n, fc.constantFrom<VerdictStatus>('accepted', 'rejected'), fc.constantFrom('psi', 'dcg')).map((args) => attempt(...args)),
  fc.tuple(n, fc.constantFrom<'hint' | 'solution'>('hint', 'solution'), fc.constantFrom('psi', 'dcg')).map((args) => reveal(...args)),
  fc.tuple(n, anyRating, fc.constantFrom('psi', 'dcg')).map((args) => review(...args)),
  fc.tuple(n, anyRating, fc.constantFrom('beginner/a', 'scenario/b')).map((args) => answer(...args)),
);

test('the log replayed in any order, with doubles, gives the same reviews and the same memories', () => {
  const replayed = fc
    .array(event, { maxLength: 20 })
    .chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })));
  fc.assert(
    fc.property(replayed, ([log, mixed]) => {
      expect(reviewsOf(mixed)).toEqual(reviewsOf(log));
      expect(memoriesOf(mixed)).toEqual(memoriesOf(log));
    }),
  );
});
