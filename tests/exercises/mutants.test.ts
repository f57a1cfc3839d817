/**
 * The report of the mutants is about the exercises as they are: the same solutions, the same checks, each survivor explained.
 *
 * Nothing is graded here: `npm run mutants` does that, and the full run repeats it. After a change to an exercise,
 * `npm run mutants -- <id>` makes its part of the report anew.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import type { ExerciseRecord } from '../../scripts/mutants/exercise-record.ts';
import { solutionHash } from '../../scripts/mutants/exercise-record.ts';
import { explainedIds, readExplanations } from '../../scripts/mutants/explanation.ts';
import { findingsOf } from '../../scripts/mutants/findings.ts';
import { formatReport } from '../../scripts/mutants/format-report.ts';
import { readRecords, REPORT, SURVIVORS } from '../../scripts/mutants/report-file.ts';

const ids = await listExerciseIds();
const records = readRecords();
const explanationsOf = (id: string) => readExplanations(SURVIVORS, id);

test('the report is about every exercise, and explains survivors of no other', () => {
  expect(records.map(({ id }) => id)).toEqual(ids);
  expect(explainedIds(SURVIVORS).filter((id) => !ids.includes(id))).toEqual([]);
});

test('the page says what the records say', () => {
  expect(readFileSync(REPORT, 'utf8')).toBe(formatReport(records, explanationsOf));
});

test('of the mutants of the whole bank nine in ten and more are rejected', () => {
  const sum = (of: 'killed' | 'mutants') => records.reduce((total, record) => total + record[of], 0);
  expect(records.length).toBeGreaterThan(0);
  expect(sum('killed') / sum('mutants')).toBeGreaterThanOrEqual(0.9);
});

describe.each(ids)('%s', (id) => {
  const record = records.find((each) => each.id === id) as ExerciseRecord;

  test('has the solution and the checks that the report is about', async () => {
    const { solution, grader } = await loadExercise(id);
    const anew = `npm run mutants -- ${id}`;
    expect({ solution: record.solution, anew }).toEqual({ solution: solutionHash(solution), anew });
    expect({ checks: record.checks.map(({ name }) => name), anew }).toEqual({ checks: grader.checks.map(({ name }) => name), anew });
  });

  test('has no idle check, enough dead mutants, and a reason for each that lives', () => {
    expect(record.killed + record.survivors.length).toBe(record.mutants);
    expect(findingsOf(record, explanationsOf(id))).toEqual([]);
  });
});
