/**
 * Right programs in many styles are accepted; programs wrong in ways of their own are rejected, and only named where a name is right.
 *
 * Graded in the shipped sandbox, in the full run with two seeds: what is right by luck of one sequence of inputs is not right.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import type { Verdict } from '#graders/verdict.ts';
import { gradePrograms } from './grade-programs.ts';
import { FIXTURES, readPrograms } from './read-programs.ts';

/** The full run tries every wrong program and not each fifth, and a second seed. */
const isFull = process.env.HOLDOUT_FULL !== undefined;
const SEEDS = isFull ? [2026, 1] : [2026];
const ENOUGH = 10;
const GRADING_MS = 900_000;

const ids = await listExerciseIds();

test('every folder of programs belongs to an exercise', () => {
  const folders = ['accepted', 'rejected'].flatMap((kind) => readdirSync(join(FIXTURES, kind)));
  expect(folders.filter((folder) => !ids.includes(folder))).toEqual([]);
});

describe.each(ids)('%s', (id) => {
  const accepted = readPrograms('accepted', id);
  const wrong = readPrograms('rejected', id);
  const rejected = isFull ? wrong : wrong.filter((_, index) => index % 5 === 0);
  const programs = [...accepted, ...rejected];
  /** By seed, in the order of the programs. */
  const verdicts = new Map<number, readonly Verdict[]>();

  beforeAll(async () => {
    const exercise = await loadExercise(id);
    const sources = programs.map(({ source }) => source);
    for (const seed of SEEDS) verdicts.set(seed, await gradePrograms(exercise, sources, seed));
  }, GRADING_MS);

  test(`has ${ENOUGH} right programs and ${ENOUGH} wrong ones, or more`, () => {
    expect(accepted.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(wrong.length).toBeGreaterThanOrEqual(ENOUGH);
  });

  test.each(programs.map((program, index) => ({ ...program, index })))('$name', ({ index, expected }) => {
    const wanted = { ...expected, failing: expected.status === 'accepted' ? [] : expect.anything() };
    for (const seed of SEEDS) expect({ seed, ...findings(verdicts.get(seed)?.[index] as Verdict) }).toEqual({ seed, ...wanted });
  });
});

function findings({ status, diagnosis, help, checks }: Verdict) {
  return {
    status,
    named: (diagnosis?.misconceptions ?? []).toSorted(),
    help: [...new Set(help?.map(({ kind }) => kind))].toSorted(),
    failing: checks.filter(({ passed }) => !passed).map(({ name }) => name),
  };
}
