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

/** The full run tries every program, and a second seed; the others take turns from exercise to exercise. */
const isFull = process.env.HOLDOUT_FULL !== undefined;
const SEEDS = isFull ? [2026, 1] : [2026];
const [ENOUGH_RIGHT, ENOUGH_WRONG] = [3, 4];
const GRADING_MS = 900_000;

const ids = await listExerciseIds();

test('every folder of programs belongs to an exercise', () => {
  const folders = ['accepted', 'rejected'].flatMap((kind) => readdirSync(join(FIXTURES, kind)));
  expect(folders.filter((folder) => !ids.includes(folder))).toEqual([]);
});

/** Each so-manieth, beginning elsewhere in each exercise. */
const inTurn = <T>(items: readonly T[], every: number, turn: number): readonly T[] =>
  isFull ? items : items.filter((_, index) => index % every === turn % Math.min(every, items.length));

describe.each(ids.map((id, turn) => ({ id, turn })))('$id', ({ id, turn }) => {
  const accepted = readPrograms('accepted', id);
  const wrong = readPrograms('rejected', id);
  const programs = [...inTurn(accepted, 10, turn), ...inTurn(wrong, 30, turn)];
  /** By seed, in the order of the programs. */
  const verdicts = new Map<number, readonly Verdict[]>();

  beforeAll(async () => {
    const exercise = await loadExercise(id);
    const sources = programs.map(({ source }) => source);
    for (const seed of SEEDS) verdicts.set(seed, await gradePrograms(exercise, sources, seed));
  }, GRADING_MS);

  test(`has ${ENOUGH_RIGHT} right programs and ${ENOUGH_WRONG} wrong ones, or more`, () => {
    expect(accepted.length).toBeGreaterThanOrEqual(ENOUGH_RIGHT);
    expect(wrong.length).toBeGreaterThanOrEqual(ENOUGH_WRONG);
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
