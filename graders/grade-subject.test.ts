import { describe, expect, test } from 'vitest';
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import { gradeSubject } from './grade-subject.ts';
import { FUEL_PER_RUN_TICKS } from './limits.ts';
import { replaySample } from './sample.ts';
import { ndcgExercise, ndcgGrader, ndcgMisconceptions, openNdcg, type Program, rightNdcg, wrongNdcg } from './testing/example-grader.ts';
import { meteredSubject, subjectOf, unloadedSubject } from './testing/subject-of.ts';
import { verdictSchema } from './verdict-schema.ts';
import { sameValue } from './compare.ts';
import { fromWire } from './wire.ts';

const grade = (program: Program, seed = 1, changes = {}) =>
  gradeSubject({ ...ndcgExercise, ...changes }, subjectOf(program), openNdcg, { seed });
const failedNames = (verdict: ReturnType<typeof grade>) => verdict.checks.filter(({ passed }) => !passed).map(({ name }) => name);
const seeds = [1, 2, 3, 20, -5, 2 ** 31 - 1];

describe('gradeSubject', () => {
  test.each(seeds)('the right program is accepted, seed %i', (seed) => {
    const verdict = grade(rightNdcg, seed);
    expect(failedNames(verdict)).toEqual([]);
    expect(verdict.status).toBe('accepted');
    expect(verdict.diagnosis).toBeUndefined();
  });

  test.each(seeds)('each misconception is rejected and named as itself, seed %i', (seed) => {
    for (const [id, program] of Object.entries(wrongNdcg)) {
      const verdict = grade(program, seed);
      expect(verdict.status).toBe('rejected');
      expect(failedNames(verdict)).toContain('follows the definition');
      expect(verdict.diagnosis).toEqual({ misconceptions: [id], message: `This is ${id}.` });
    }
  });

  test('a program that throws passes no check', () => {
    const throwing = grade(() => {
      throw new Error('write me');
    });
    expect(failedNames(throwing)).toEqual(ndcgGrader.checks.map(({ name }) => name));
  });

  test('a program that refuses everything passes no check either', () => {
    const refusing = grade(() => {
      throw new RangeError('no');
    });
    expect(failedNames(refusing)).toEqual(ndcgGrader.checks.map(({ name }) => name));
  });

  test('an untouched starter is unattempted, with its checks run', () => {
    const verdict = grade(() => undefined, 1, { starterUntouched: true });
    expect(verdict.status).toBe('unattempted');
    expect(verdict.checks.some(({ tried }) => tried > 0)).toBe(true);
  });

  test('a program that never loaded is errored, with every check listed', () => {
    const subject = unloadedSubject({ kind: 'compile-error', error: { message: 'unexpected token', line: 3 } });
    const verdict = gradeSubject(ndcgExercise, subject, openNdcg, { seed: 1 });
    expect(verdict.status).toBe('errored');
    expect(verdict.failure).toEqual({ outcome: 'compile-error', error: { message: 'unexpected token', line: 3 } });
    expect(verdict.checks.map(({ passed, outcome }) => [passed, outcome])).toEqual(ndcgGrader.checks.map(() => [false, 'compile-error']));
    expect(verdictSchema.parse(verdict)).toEqual(verdict);
  });

  test('one that changes its input fails the automatic check and no other', () => {
    const verdict = grade((grades, k) => {
      const value = ndcgAtK(grades, k);
      grades.sort((a, b) => b - a);
      return value;
    });
    expect(failedNames(verdict)).toEqual(['leaves its input unchanged']);
    expect(verdict.diagnosis).toBeUndefined();
    expect(verdict.checks.at(-1)?.counterexample?.received).toEqual({
      kind: 'words',
      text: 'argument 1 after the call differs from before',
    });
  });

  test('a forgotten refusal is told apart from the misconception', () => {
    const lenient: Program = (grades, k) => (k === 0 ? 0 : wrongNdcg['linear-gain'](grades, k));
    const verdict = grade(lenient);
    expect(verdict.diagnosis?.misconceptions).toEqual(['linear-gain']);
    expect(failedNames(verdict)).toContain('refuses a cutoff of 0');
    expect(grade((grades, k) => (k === 0 ? 0 : ndcgAtK(grades, k))).diagnosis).toBeUndefined();
  });

  test('two gradings are equal to the byte', () => {
    for (const program of [rightNdcg, wrongNdcg['linear-gain'], wrongNdcg['raw-dcg']]) {
      expect(JSON.stringify(grade(program, 9))).toBe(JSON.stringify(grade(program, 9)));
    }
  });

  test('the counterexample fails and replays', () => {
    const { counterexample } = grade(wrongNdcg['linear-gain'], 5).checks[0] ?? {};
    const [grades, k] = fromWire(counterexample?.input ?? []) as [number[], number];
    expect(sameValue(wrongNdcg['linear-gain'](grades, k), ndcgAtK(grades, k))).toBe(false);
    const examples = ndcgMisconceptions.map(({ witness }) => witness as [number[], number]);
    expect(replaySample({ given: ndcgGrader.inputs, examples }, counterexample?.replay ?? { seed: 0, path: '' })).toEqual([grades, k]);
  });

  test('an endless program is stopped in each check and by the total', () => {
    const endless = meteredSubject((tick) => () => {
      for (;;) tick(10);
    });
    const verdict = gradeSubject(ndcgExercise, endless, openNdcg, { seed: 1 });
    expect(verdict.status).toBe('rejected');
    expect(verdict.checks[0]).toMatchObject({ outcome: 'timed-out', passed: false, tried: 1, failed: 1 });
    expect(verdict.diagnosis).toBeUndefined();
    expect(verdict.cost).toBeUndefined();
    expect(endless.fuelUsed).toBeLessThanOrEqual(FUEL_PER_RUN_TICKS + 10 * ndcgGrader.checks.length);
  });

  test('progress is told before each check', () => {
    const told: string[] = [];
    gradeSubject(ndcgExercise, subjectOf(rightNdcg), openNdcg, {
      seed: 1,
      onCheck: (name, index, count) => told.push(`${index + 1}/${count} ${name}`),
    });
    expect(told[0]).toBe('1/9 follows the definition');
    expect(told.slice(-3)).toEqual(['9/9 leaves its input unchanged', '9/9 looking for a known misconception', '9/9 measuring the cost']);
  });

  test('what is printed stands in the verdict, and the verdict fits its schema', () => {
    const printing = meteredSubject((_tick, print) => (grades: number[], k: number) => {
      print('here');
      return ndcgAtK(grades, k, { gain: 'linear' });
    });
    const verdict = gradeSubject(ndcgExercise, printing, openNdcg, { seed: 1 });
    expect(verdict.console.lines[0]).toBe('here');
    expect(verdictSchema.parse(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict);
    expect(verdictSchema.safeParse({ ...verdict, extra: 1 }).success).toBe(false);
  });
});
