/**
 * Altered data changes the cases and nothing else: on every shape the solution is right, cheap enough, and every wrong idea is rejected.
 */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import type { Exercise } from '#catalog/exercise-files.ts';
import type { Outcome } from '#graders/outcome.ts';
import { atVariant } from '#graders/at-variant.ts';
import { casesOf } from '#graders/variant.ts';
import { withShape } from '#graders/with-shape.ts';
import { gradePrograms } from './grade-programs.ts';
import { gradeWithFuel, openerOf, isRejected } from './grade-with-fuel.ts';

/** The full run grades every shape; in the others one exercise in three shows its first. */
const isFull = process.env.HOLDOUT_FULL !== undefined;
const SEED = 3;
const GRADING_MS = 300_000;
/** What the solution may spend of its fuel: a right program may be clumsier. */
const QUARTER = 1 / 4;
const SAMPLES = 60;

/** Function exercises that return with new cases only, and why no other shape of data fits them. */
const WITHOUT_SHAPE: { readonly [id: string]: string } = {};

const exercises = await Promise.all((await listExerciseIds()).map(loadExercise));
const functions = exercises.filter(({ grader }) => grader.sql === undefined);
const queries = exercises.filter(({ grader }) => grader.sql !== undefined).map((exercise, turn) => ({ id: exercise.id, exercise, turn }));
const shaped = functions.flatMap((exercise) =>
  exercise.grader.shapes.map((shape, turn) => ({ id: exercise.id, shape: shape.name, turn, exercise: shapedBy(exercise, turn) })),
);

function shapedBy(exercise: Exercise, turn: number): Exercise {
  const shape = exercise.grader.shapes[turn];
  return shape === undefined ? exercise : { ...exercise, grader: withShape(exercise.grader, shape) };
}

test('a function exercise has altered data, or else a reason why none fits', () => {
  const without = functions.filter(({ grader }) => grader.shapes.length === 0).map(({ id }) => id);
  expect(without).toEqual(Object.keys(WITHOUT_SHAPE).toSorted());
  for (const reason of Object.values(WITHOUT_SHAPE)) expect(reason).toMatch(/^[a-z].{20,}[^.]$/);
});

test.each(functions.map(({ id, grader }) => ({ id, grader })))(
  'the shapes of $id have names of their own and say what is different',
  ({ grader }) => {
    const names = grader.shapes.map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(new Set(names).size).toBe(names.length);
    for (const { says } of grader.shapes) expect(says).toMatch(/^[A-Z0-9].{10,110}\.$/);
  },
);

describe.each(shaped.map((one, place) => ({ ...one, place })))('$id as $shape', ({ exercise, turn, place }) => {
  const { grader, solution, misconceptions } = exercise;

  test.skipIf(!isFull && (turn > 0 || place % 3 !== 1))(
    'the solution is accepted and needs a quarter of its fuel at most',
    async () => {
      const { verdict, spent } = await gradeWithFuel(exercise, SEED);
      expect(verdict.checks.filter(({ passed }) => !passed)).toEqual([]);
      expect(verdict.status).toBe('accepted');
      expect(spent.run).toBeLessThanOrEqual(QUARTER);
      expect(spent.check).toBeLessThanOrEqual(QUARTER);
      expect(spent.call).toBeLessThanOrEqual(QUARTER);
    },
    GRADING_MS,
  );

  test.skipIf(!isFull)(
    'every wrong idea is rejected',
    async () => {
      const spared: string[] = [];
      for (const misconception of misconceptions) if (!(await isRejected(exercise, misconception, SEED))) spared.push(misconception.id);
      expect(spared).toEqual([]);
    },
    GRADING_MS,
  );

  // The witnesses see to it that wrong ideas are rejected; the altered inputs must not be blind beside them.
  test.skipIf(!isFull)(
    'its inputs tell at least half of the wrong ideas from the solution that the usual inputs tell',
    async () => {
      const usual = functions.find(({ id }) => id === exercise.id)?.grader ?? grader;
      const open = await openerOf(exercise, SEED);
      const told = (inputs: fc.Arbitrary<readonly unknown[]>) => {
        const sample = fc.sample(inputs, { seed: SEED, numRuns: SAMPLES });
        const right = open(solution);
        const expected = sample.map((args) => resultOf(right.call(args)));
        return misconceptions.filter(({ source }) => {
          const wrong = open(source);
          return sample.some((args, at) => grader.compare(resultOf(wrong.call(args)), expected[at], grader.tolerance, args) !== undefined);
        }).length;
      };
      expect(told(grader.inputs)).toBeGreaterThanOrEqual(told(usual.inputs) / 2);
    },
    GRADING_MS,
  );
});

describe.each(queries)('$id', ({ id, exercise, turn }) => {
  // The quick run looks at one variant of each, and does not ask the wrong ideas.
  const variants = isFull ? [1, 2, 3, 4, 5] : [1 + (turn % 5)];

  test.each(variants)(
    'the solution is accepted on variant %i',
    async (variant) => {
      const [verdict] = await gradePrograms(exercise, [exercise.solution], casesOf(variant).seed, variant);
      expect(verdict).toMatchObject({ exerciseId: id, status: 'accepted', ...casesOf(variant) });
    },
    GRADING_MS,
  );

  test.skipIf(!isFull).each(variants)(
    'every wrong idea is rejected on variant %i',
    async (variant) => {
      const sources = exercise.misconceptions.map(({ source }) => source);
      const verdicts = await gradePrograms(exercise, sources, casesOf(variant).seed, variant);
      const spared = exercise.misconceptions.filter((_, index) => verdicts[index]?.status !== 'rejected');
      expect(spared.map((misconception) => misconception.id)).toEqual([]);
    },
    GRADING_MS,
  );

  test('each variant shows a database of its own, and hides two others', () => {
    const seen = [undefined, 1, 2].map((variant) => {
      const all = atVariant(exercise, variant).grader.sql?.all(7);
      return [all?.visible, ...(all?.hidden ?? [])].map((database) => JSON.stringify(database?.tables));
    });
    expect(new Set(seen.map(([visible]) => visible)).size).toBe(3);
    for (const databases of seen) expect(new Set(databases).size).toBe(3);
  });
});

const resultOf = (outcome: Outcome): unknown => (outcome.kind === 'returned' ? outcome.value : outcome.kind);
