/**
 * Mutants of the solutions: `npm run mutants [-- id ...] [--resume] [--check] [--threads N]`. Says whether a check is idle, or a changed
 * solution is accepted without a reason, and writes tests/mutation/report.md.
 *
 * `--resume` takes what an earlier run found of exercises that are as they were; `--check` writes no report and fails where the one
 * that is there says something else.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import { mapConcurrently } from '#cli/map-concurrently.ts';
import { type ExerciseRecord, recordOf } from './mutants/exercise-record.ts';
import { readExplanations } from './mutants/explanation.ts';
import { findingsOf } from './mutants/findings.ts';
import { formatReport } from './mutants/format-report.ts';
import { gradeMutants } from './mutants/grade-mutants.ts';
import { Judge } from './mutants/judge.ts';
import { RECORDS, REPORT, readRecords, renewed, SURVIVORS, writeWhole } from './mutants/report-file.ts';

/** Machines of contributors have two cores or more. */
const THREADS = 2;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { resume: { type: 'boolean' }, check: { type: 'boolean' }, threads: { type: 'string' } },
});
const known = await listExerciseIds();
const unknown = positionals.filter((id) => !known.includes(id));
if (unknown.length > 0) {
  console.error(`There is no exercise ${unknown.join(', ')}; the folders of exercises/ are their names.`);
  process.exitCode = 2;
} else process.exitCode = await run(positionals.length > 0 ? positionals : known);

async function run(ids: readonly string[]): Promise<number> {
  const before = readRecords();
  const made = await judgeAll(ids, Number(values.threads ?? THREADS));
  const records = renewed(before, made, known);
  const explanationsOf = (id: string) => readExplanations(SURVIVORS, id);
  const findings = made.flatMap((record) => findingsOf(record, explanationsOf(record.id)));
  if (values.check) findings.push(...staleOf(before, made));
  else {
    writeWhole(RECORDS, `${JSON.stringify(records, undefined, 1)}\n`);
    writeWhole(REPORT, formatReport(records, explanationsOf));
  }
  for (const finding of findings) console.log(finding);
  const sum = (of: (record: ExerciseRecord) => number) => made.reduce((total, record) => total + of(record), 0);
  console.log(`${made.length} exercises: ${sum(({ killed }) => killed)} of ${sum(({ mutants }) => mutants)} mutants killed`);
  const wrong = new Set(findings.map((finding) => finding.split(':')[0]));
  console.log(`${made.length - wrong.size} passed, ${wrong.size} failed`);
  return wrong.size === 0 ? 0 : 1;
}

async function judgeAll(ids: readonly string[], threads: number): Promise<readonly ExerciseRecord[]> {
  const free = Array.from({ length: threads }, () => new Judge());
  const judges = [...free];
  let done = 0;
  const made = await mapConcurrently(ids, threads, async (id) => {
    const judge = free.pop() as Judge;
    const record = await judgeOne(id, judge);
    free.push(judge);
    done += 1;
    console.error(`${done}/${ids.length} ${id}: ${record.killed} of ${record.mutants} killed`);
    return record;
  });
  await Promise.all(judges.map((judge) => judge.close()));
  return made;
}

/** Kept with the hash of the exercise, so that a run which was stopped goes on where it was. */
async function judgeOne(id: string, judge: Judge): Promise<ExerciseRecord> {
  const exercise = await loadExercise(id);
  const file = fileURLToPath(new URL(`../.cache/mutants/${id}.json`, import.meta.url));
  const kept = values.resume && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  if (kept?.contentHash === exercise.contentHash) return kept.record;
  const record = recordOf(exercise, await gradeMutants(exercise, judge));
  writeWhole(file, JSON.stringify({ contentHash: exercise.contentHash, record }));
  return record;
}

/** The report says what is so, or it is no report. */
function staleOf(before: readonly ExerciseRecord[], made: readonly ExerciseRecord[]): readonly string[] {
  const same = (record: ExerciseRecord) => JSON.stringify(record) === JSON.stringify(before.find(({ id }) => id === record.id));
  return made.filter((record) => !same(record)).map(({ id }) => `${id}: the report is out of date; npm run mutants -- ${id}`);
}
