import { describe, expect, test } from 'vitest';
import { loadExercise } from '#catalog/catalog.node.ts';
import { rankBiasedPrecision } from '#core/ranking/rank-biased-precision.ts';
import { gradeSubject } from '#graders/grade-subject.ts';
import { meteredSubject, subjectOf } from '#graders/testing/subject-of.ts';
import { judgedOnly } from './judged-only.ts';

const exercise = await loadExercise('rank-biased-precision');
const right = () => subjectOf(rankBiasedPrecision);
const verdictOf = (given: typeof exercise, program: (relevance: number[], patience: number) => unknown) =>
  gradeSubject({ ...given, starterUntouched: false }, subjectOf(program), right, { seed: 1 });

describe('judgedOnly', () => {
  test.each([
    ['the right program', rankBiasedPrecision],
    ['one whose score is always 2', (relevance: number[], patience: number) => ({ ...rankBiasedPrecision(relevance, patience), rbp: 2 })],
    [
      'one that refuses nothing',
      (relevance: number[], patience: number) =>
        patience > 0 && patience < 1 ? rankBiasedPrecision(relevance, patience) : { rbp: 0, residual: 1 },
    ],
    [
      'one that changes its input',
      (relevance: number[], patience: number) => {
        const answer = rankBiasedPrecision(relevance, patience);
        relevance.push(1);
        return answer;
      },
    ],
    ['one that answers with nothing', () => undefined],
  ])('says of %s what the whole grading says: which checks it passes', (_, program) => {
    const passes = (given: typeof exercise) => verdictOf(given, program).checks.map(({ name, passed }) => [name, passed]);
    expect(passes(judgedOnly(exercise))).toEqual(passes(exercise));
  });

  test('asks no further check of a program that did not live through one', () => {
    let calls = 0;
    const endless = meteredSubject((tick) => () => {
      calls += 1;
      for (;;) tick();
    });
    const { checks } = gradeSubject({ ...judgedOnly(exercise), starterUntouched: false }, endless, right, { seed: 1 });
    expect(checks.map(({ outcome }) => outcome)).toEqual(exercise.grader.checks.map(() => 'timed-out'));
    expect(calls).toBe(1);
  });
});
