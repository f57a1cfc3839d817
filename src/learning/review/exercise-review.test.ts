import { describe, expect, test } from 'vitest';
import { VERDICT_SCHEMA, type VerdictStatus } from '#graders/verdict.ts';
import type { ProgressEvent, ReviewRating } from '../event.ts';
import { type Evidence, exerciseReview, suggestedRating } from './exercise-review.ts';

const VARIANT = 3;
const stamp = (n: number) => ({ id: `01J${String(n).padStart(23, '0')}`, at: '2026-01-05T09:00:00.000Z' });
const attempt = (n: number, status: VerdictStatus, variant: number | undefined, source = `try ${n}`): ProgressEvent => ({
  ...stamp(n),
  type: 'attempt',
  exerciseId: 'psi',
  source,
  verdict: {
    schema: VERDICT_SCHEMA,
    exerciseId: 'psi',
    contentHash: 'h',
    graderVersion: '1',
    seed: 1,
    status,
    checks: [],
    console: { lines: [], dropped: 0 },
    unmetLimits: [],
    ...(variant !== undefined && { variant }),
  },
});
const reveal = (n: number, what: 'hint' | 'solution', rung = what === 'hint' ? 1 : 0): ProgressEvent => ({
  ...stamp(n),
  type: 'reveal',
  exerciseId: 'psi',
  what,
  rung,
});
const review = (n: number, rating: ReviewRating, variant: number): ProgressEvent => ({
  ...stamp(n),
  type: 'review',
  exerciseId: 'psi',
  rating,
  variant,
});
const solvedOnce = [reveal(1, 'solution'), reveal(2, 'hint', 3), attempt(3, 'accepted', undefined, 'old')];
const afterwards = (...events: readonly ProgressEvent[]) => exerciseReview([...solvedOnce, ...events], 'psi', VARIANT);

describe('exerciseReview', () => {
  test('of an exercise that was never accepted before, the first acceptance needs no rating', () => {
    expect(exerciseReview([], 'psi', VARIANT)).toEqual({ status: 'new' });
    expect(exerciseReview([attempt(1, 'rejected', undefined), attempt(2, 'accepted', VARIANT)], 'psi', VARIANT)).toEqual({ status: 'new' });
    expect(exerciseReview(solvedOnce, 'dcg', VARIANT)).toEqual({ status: 'new' });
  });
  test('open until it is accepted on its own data; help of earlier times is closed again', () => {
    expect(afterwards()).toEqual({ status: 'open', hintsOpened: 0 });
    expect(afterwards(attempt(4, 'rejected', VARIANT), reveal(5, 'hint', 2))).toEqual({ status: 'open', hintsOpened: 2 });
  });
  test.each<readonly [Evidence, ReviewRating | undefined, readonly ProgressEvent[]]>([
    ['first', 'good', [attempt(4, 'errored', VARIANT), attempt(5, 'accepted', VARIANT)]],
    ['tries', 'hard', [attempt(4, 'rejected', VARIANT), attempt(5, 'accepted', VARIANT)]],
    ['hint', 'hard', [reveal(4, 'hint'), attempt(5, 'accepted', VARIANT)]],
    ['solution', 'again', [reveal(4, 'solution'), attempt(5, 'accepted', VARIANT)]],
    ['same-text', undefined, [attempt(4, 'rejected', VARIANT), attempt(5, 'accepted', VARIANT, 'old')]],
    ['first', 'good', [attempt(5, 'accepted', VARIANT), reveal(6, 'solution'), attempt(7, 'rejected', VARIANT)]],
    ['first', 'good', [reveal(4, 'hint'), review(5, 'good', 2), attempt(6, 'accepted', VARIANT)]],
  ])('%s suggests %s', (evidence, rating, events) => {
    expect(afterwards(...events)).toMatchObject({ status: 'to-rate', solved: true, evidence });
    expect(suggestedRating(evidence)).toBe(rating);
  });
  test('who opens the solution may rate at once', () => {
    expect(afterwards(reveal(4, 'solution'))).toEqual({ status: 'to-rate', hintsOpened: 0, solved: false, evidence: 'solution' });
  });
  test('rated once is rated, whatever comes after', () => {
    expect(afterwards(attempt(4, 'accepted', VARIANT), review(5, 'easy', VARIANT), review(6, 'again', VARIANT))).toEqual({
      status: 'rated',
      hintsOpened: 0,
      solved: true,
      rating: 'easy',
    });
  });
});
