import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atVariant } from './at-variant.ts';
import { exampleInput } from './example-input.ts';
import { gradeSubject } from './grade-subject.ts';
import type { Shape } from './grader.ts';
import type { SqlDatabase } from './sql/database.ts';
import { defineSqlGrader } from './sql/define-sql-grader.ts';
import { ndcgExercise, openNdcg, type Program, rightNdcg } from './testing/example-grader.ts';
import { subjectOf } from './testing/subject-of.ts';
import { casesOf } from './variant.ts';
import { verdictSchema } from './verdict-schema.ts';
import { withShape } from './with-shape.ts';

/** Grades of 5 and 6, which the usual inputs of the example never have. */
const high: Shape<[number[], number]> = {
  name: 'high-grades',
  says: 'Grades of 5 and 6.',
  inputs: fc.tuple(fc.array(fc.constantFrom(5, 6), { minLength: 2, maxLength: 6 }), fc.integer({ min: 1, max: 6 })),
};
const exercise = { ...ndcgExercise, grader: { ...ndcgExercise.grader, shapes: [high] } };

/** Right but on grades above 4: only the shape tells it from the solution. */
const wrongOnHigh: Program = (grades, k) =>
  grades.some((grade) => grade > 4) ? 1 - (rightNdcg(grades, k) as number) : rightNdcg(grades, k);

const grade = (program: Program, variant: number | undefined) => {
  const seed = variant === undefined ? 1 : casesOf(variant).seed;
  return gradeSubject(atVariant(exercise, variant), subjectOf(program), openNdcg, { seed });
};
const failing = (program: Program, variant: number | undefined) =>
  grade(program, variant)
    .checks.filter(({ passed }) => !passed)
    .map(({ name }) => name);

describe('a function exercise at a variant', () => {
  test('the right program is accepted on each, and the verdict tells the variant behind its seed', () => {
    for (const variant of [1, 2, 3]) {
      const verdict = grade(rightNdcg, variant);
      expect(verdict).toMatchObject({ status: 'accepted', ...casesOf(variant) });
      expect(Object.keys(verdict).slice(4, 7)).toEqual(['seed', 'variant', 'status']);
      expect(verdictSchema.safeParse(verdict).success).toBe(true);
    }
    expect('variant' in grade(rightNdcg, undefined)).toBe(false);
  });

  test('the shape takes the place of the inputs in agreement and in laws without inputs of their own, and in no others', () => {
    expect(failing(wrongOnHigh, undefined)).toEqual([]);
    expect(failing(wrongOnHigh, 2)).toEqual([]);
    expect(failing(wrongOnHigh, 1)).toEqual(['follows the definition', 'swapping a higher grade upwards never lowers it']);
  });

  test('the counterexample is one of the shape', () => {
    const [grades] = (grade(wrongOnHigh, 1).checks[0]?.counterexample?.input ?? []) as [number[]?];
    expect(grades?.length).toBeGreaterThan(0);
    expect(grades?.every((value) => value === 5 || value === 6)).toBe(true);
  });

  test('the same variant gives the same bytes, another one others', () => {
    const text = (variant: number) => JSON.stringify(grade(wrongOnHigh, variant));
    expect(text(1)).toBe(text(1));
    expect(text(1)).not.toBe(text(3));
  });

  test('without a variant the exercise is the very same', () => expect(atVariant(exercise, undefined)).toBe(exercise));
});

describe('withShape', () => {
  test('keeps all but the inputs', () => {
    const { inputs, ...rest } = withShape(exercise.grader, high);
    const { inputs: _, ...before } = exercise.grader;
    expect(rest).toEqual(before);
    expect(inputs).toBe(high.inputs);
  });
});

describe('exampleInput', () => {
  test('is one of the shape, the same for the same place, and legal', () => {
    const { grader } = atVariant(exercise, 1);
    const inputs = [0, 1, 2, 3].map((index) => exampleInput(grader, 9, index));
    expect(inputs).toEqual([0, 1, 2, 3].map((index) => exampleInput(grader, 9, index)));
    expect(new Set(inputs.map((input) => JSON.stringify(input))).size).toBeGreaterThan(1);
    for (const [grades] of inputs) expect((grades as number[]).every((value) => value > 4)).toBe(true);
  });
});

describe('an SQL exercise at a variant', () => {
  const world = (seed: number): SqlDatabase => ({ name: `world ${seed}`, tables: [] });
  const grader = defineSqlGrader({
    tables: ['sales'],
    columns: ['sold'],
    parameters: { day: 21 },
    parametersAt: (variant) => ({ day: 21 - variant }),
    databases: (seed, visible = 1) => [world(visible), world(seed)],
    edges: (visible, { day }) => [{ ...visible, name: `edge of day ${day}` }],
  });
  const names = (variant: number | undefined, seed: number) => {
    const all = atVariant({ grader }, variant).grader.sql?.all(seed);
    return [all?.visible, ...(all?.hidden ?? []), ...(all?.awkward ?? [])].map((database) => database?.name);
  };

  test('shows another world and binds other values; the hidden ones are still those of the seed', () => {
    expect(names(undefined, 5)).toEqual(['world 1', 'world 5', 'edge of day 21']);
    expect(names(3, 5)).toEqual([`world ${casesOf(3).seed + 1}`, 'world 5', 'edge of day 18']);
    expect(atVariant({ grader }, 3).grader.sql?.parameters).toEqual({ day: 18 });
  });

  test('keeps its checks', () => {
    const checks = (variant: number | undefined) => atVariant({ grader }, variant).grader.checks.map(({ name }) => name);
    expect(checks(2)).toEqual(checks(undefined));
  });

  test('has no example of a single input', () => expect(() => exampleInput(grader, 1, 0)).toThrow(RangeError));
});
