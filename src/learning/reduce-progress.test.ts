import { describe, expect, test } from 'vitest';
import { VERDICT_SCHEMA, type Verdict, type VerdictStatus } from '#graders/verdict.ts';
import type { ProgressEvent } from './event.ts';
import { type LastTry, lastTry } from './last-try.ts';
import { type Curriculum, nextStep } from './next-step.ts';
import { isDone, statusOf } from './progress.ts';
import { recentWork } from './recent-work.ts';
import { reduceProgress } from './reduce-progress.ts';
import { roadmapProgress } from './roadmap-progress.ts';
import { goalTarget, lessonTarget } from './target.ts';

const stamp = (n: number) => ({ id: `01J${String(n).padStart(23, '0')}`, at: `2026-01-05T09:00:${String(n).padStart(2, '0')}.000Z` });
const verdict = (status: VerdictStatus, more: Partial<Verdict> = {}): Verdict => ({
  schema: VERDICT_SCHEMA,
  exerciseId: 'a',
  contentHash: 'h',
  graderVersion: '1',
  seed: 1,
  status,
  checks: [],
  console: { lines: [], dropped: 0 },
  unmetLimits: [],
  ...more,
});
const draft = (n: number, exerciseId: string, source: string): ProgressEvent => ({ ...stamp(n), type: 'draft', exerciseId, source });
const attempt = (n: number, exerciseId: string, status: VerdictStatus, more: Partial<Verdict> = {}): ProgressEvent => ({
  ...stamp(n),
  type: 'attempt',
  exerciseId,
  source: `try ${n}`,
  verdict: verdict(status, more),
});
const tick = (n: number, target: string, done = true): ProgressEvent => ({ ...stamp(n), type: 'check-off', target, done });

describe('reduceProgress', () => {
  test('an exercise without events is new', () => expect(statusOf(reduceProgress([]), 'a')).toBe('new'));
  test('a draft puts it in progress', () => expect(statusOf(reduceProgress([draft(1, 'a', 'x')]), 'a')).toBe('in-progress'));
  test('accepted once is accepted, whatever comes after', () => {
    const progress = reduceProgress([
      attempt(1, 'a', 'rejected'),
      attempt(2, 'a', 'accepted'),
      attempt(3, 'a', 'rejected'),
      draft(4, 'a', 'x'),
    ]);
    expect(progress.exercises.get('a')).toMatchObject({ status: 'accepted', acceptedAt: stamp(2).at });
    expect(progress.exercises.get('a')).toMatchObject({ tries: 3, lastAttempt: { id: stamp(3).id } });
  });
  test('the editor gets the text of the later of draft and attempt', () => {
    expect(reduceProgress([draft(1, 'a', 'typed'), attempt(2, 'a', 'rejected')]).exercises.get('a')?.draft).toBe('try 2');
    expect(reduceProgress([attempt(1, 'a', 'rejected'), draft(2, 'a', 'typed')]).exercises.get('a')?.draft).toBe('typed');
  });
  test('hints open as far as the highest rung', () => {
    const reveal = (n: number, what: 'hint' | 'solution', rung: number): ProgressEvent => ({
      ...stamp(n),
      type: 'reveal',
      exerciseId: 'a',
      what,
      rung,
    });
    expect(reduceProgress([reveal(1, 'hint', 2), reveal(2, 'hint', 1)]).exercises.get('a')).toMatchObject({
      hintsOpened: 2,
      solutionShown: false,
    });
    expect(reduceProgress([reveal(1, 'solution', 0)]).exercises.get('a')).toMatchObject({ hintsOpened: 0, solutionShown: true });
  });
  test('the last tick decides', () => {
    expect(isDone(reduceProgress([tick(2, 'lesson:a', false), tick(1, 'lesson:a')]), 'lesson:a')).toBe(false);
  });
});

const curriculum: Curriculum = {
  phases: [
    { id: 'one', title: 'One', href: '/one', goals: ['x', 'y'].map((id) => ({ id, title: id })) },
    { id: 'two', title: 'Two', href: '/two', goals: [{ id: 'z', title: 'z' }] },
  ],
  exercises: ['a', 'b', 'c'].map((id) => ({ id, title: id, phase: 'one', minutes: 10, href: `/${id}` })),
  lessons: ['l', 'm'].map((id) => ({ id, title: id, phase: 'one', minutes: 5, href: `/${id}` })),
};
const next = (...events: ProgressEvent[]) => nextStep(reduceProgress(events), curriculum);

describe('nextStep', () => {
  test('a newcomer gets the first of everything and nothing to go on with', () => {
    expect(next()).toMatchObject({ newcomer: true, exercise: { id: 'a' }, lesson: { id: 'l' }, goals: [{ goalId: 'x' }, { goalId: 'y' }] });
    expect(next().resume).toBeUndefined();
  });
  test('the unfinished exercise touched last comes first, with what its last verdict said', () => {
    const diagnosed = attempt(3, 'b', 'rejected', {
      diagnosis: { misconceptions: ['linear-gain'], message: 'This is NDCG with linear gain.' },
    });
    const step = next(draft(1, 'a', 'x'), attempt(2, 'c', 'accepted'), diagnosed);
    expect(step.resume).toMatchObject({
      exercise: { id: 'b' },
      tries: 1,
      lastTry: { kind: 'diagnosed', message: 'This is NDCG with linear gain.' },
    });
    expect(step.exercise?.id).toBe('a');
    expect(step.newcomer).toBe(false);
  });
  test('a draft without a try says nothing of a verdict', () => expect(next(draft(1, 'a', 'x')).resume).not.toHaveProperty('lastTry'));
  test('an exercise that left the curriculum is passed over', () => expect(next(draft(1, 'gone', 'x')).resume).toBeUndefined());
  test('goals come from one phase, the first with an open one', () => {
    expect(next(tick(1, goalTarget('one', 'x')), tick(2, goalTarget('one', 'y'))).goals.map(({ goalId }) => goalId)).toEqual(['z']);
  });
  test('all done leaves nothing next', () => {
    const all = ['a', 'b', 'c'].map((id, index) => attempt(index, id, 'accepted'));
    const step = next(...all, tick(10, lessonTarget('l')), tick(11, lessonTarget('m')));
    expect([step.resume, step.exercise, step.lesson]).toEqual([undefined, undefined, undefined]);
    expect(step.done).toMatchObject({ exercises: { done: 3, total: 3 }, lessons: { done: 2, total: 2 }, goals: { done: 0, total: 3 } });
  });
});

test('roadmapProgress counts ticked goals and accepted exercises of each phase', () => {
  const progress = reduceProgress([
    tick(1, goalTarget('one', 'x')),
    attempt(2, 'a', 'accepted'),
    attempt(3, 'b', 'rejected'),
    tick(4, goalTarget('two', 'x')),
  ]);
  expect(
    roadmapProgress(progress, [
      { id: 'one', goalIds: ['x', 'y'], exerciseIds: ['a', 'b'] },
      { id: 'two', goalIds: [], exerciseIds: [] },
    ]),
  ).toEqual([
    { phaseId: 'one', goals: { done: 1, total: 2 }, exercises: { done: 1, total: 2 } },
    { phaseId: 'two', goals: { done: 0, total: 0 }, exercises: { done: 0, total: 0 } },
  ]);
});

test('recentWork lists what was finished, the latest first, and not what was unticked', () => {
  const progress = reduceProgress([
    attempt(1, 'a', 'accepted'),
    tick(2, lessonTarget('l')),
    tick(3, goalTarget('one', 'x')),
    tick(4, lessonTarget('m')),
    tick(5, lessonTarget('m'), false),
  ]);
  expect(recentWork(progress, curriculum, 2).map(({ kind, title }) => `${kind} ${title}`)).toEqual(['goal x', 'lesson l']);
  expect(recentWork(progress, curriculum, 9)).toHaveLength(3);
});

describe('lastTry', () => {
  const check = (name: string, passed: boolean) => ({
    name,
    kind: 'law' as const,
    outcome: 'returned' as const,
    passed,
    points: 1,
    tried: 1,
    failed: passed ? 0 : 1,
  });
  test.each<[LastTry, Verdict]>([
    [{ kind: 'accepted' }, verdict('accepted')],
    [
      { kind: 'rejected', failed: 1, firstCheck: 'refuses 0' },
      verdict('rejected', { checks: [check('agrees', true), check('refuses 0', false)] }),
    ],
    [
      { kind: 'rejected', failed: 2, firstCheck: 'agrees' },
      verdict('rejected', { checks: [check('agrees', false), check('refuses 0', false)] }),
    ],
    [
      { kind: 'errored', reason: 'Unexpected token' },
      verdict('errored', { failure: { outcome: 'compile-error', error: { message: 'Unexpected token' } } }),
    ],
    [{ kind: 'inconclusive' }, verdict('inconclusive')],
    [{ kind: 'unattempted' }, verdict('unattempted')],
  ])('%o', (expected, value) => expect(lastTry(value)).toEqual(expected));
});
