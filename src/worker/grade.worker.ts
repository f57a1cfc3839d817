/** The grading worker: loads an exercise, runs one job in the sandbox, answers. The page ends it; it never ends itself. */
import wasmUrl from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import sqliteUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { loadExerciseChunk, loadGuestCore } from '#catalog/exercise-chunks.vite.ts';
import type { Exercise } from '#catalog/exercise-files.ts';
import { atVariant } from '#graders/at-variant.ts';
import { exampleInput } from '#graders/example-input.ts';
import type { BoundSqlPlan } from '#graders/grader.ts';
import type { SqlDatabase } from '#graders/sql/database.ts';
import { DatabaseShelf } from '#sandbox/sql/database-shelf.ts';
import { type QueryRun, runQuery } from '#sandbox/sql/run-query.ts';
import { startSqlite } from '#sandbox/sql/start-sqlite.ts';
import { casesOf } from '#graders/variant.ts';
import { fromWire, toWire, type Wire } from '#graders/wire.ts';
import { startEngine } from '#sandbox/engine.ts';
import { gradeSource, runToolbox, type SandboxHost } from '#sandbox/grade-source.ts';
import { runScratch } from '#sandbox/run-scratch.ts';
import { type CallReport, traceCalls } from '#sandbox/trace-calls.ts';
import type { FromWorker, RunResult, ToWorker } from './protocol.ts';

/** The guest's `Math.random` in Run; fixed, so that Run repeats itself. */
const SCRATCH_SEED = 1;

/** Long enough for a job that waited for the worker to come first. */
const REHEARSE_AFTER_MS = 150;

/** Absolute: a blob worker has no address to resolve against. */
const wasmLocation = new URL(wasmUrl, import.meta.url).href;
/** A server that does not know the type of wasm is no reason to give up. */
const compile = (address: string): Promise<WebAssembly.Module> =>
  WebAssembly.compileStreaming(fetch(address)).catch(async () => WebAssembly.compile(await (await fetch(address)).arrayBuffer()));
const wasm = compile(wasmLocation);

/** Fetched once, when an SQL exercise first asks. */
let sqlite: Promise<WebAssembly.Module> | undefined;
const loadSqlite = () => {
  sqlite ??= compile(new URL(sqliteUrl, import.meta.url).href);
  return sqlite;
};

const answer = (message: FromWorker) => self.postMessage(message);
const host = async (): Promise<SandboxHost> => ({ wasm: await wasm, wasmLocation, loadGuestCore, loadSqlite });

let rehearsal: ReturnType<typeof setTimeout> | undefined;
let rehearsed = false;

self.addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  clearTimeout(rehearsal);
  try {
    answer(await handle(data));
    if (data.type !== 'check' && data.type !== 'run' && data.type !== 'query' && data.type !== 'calls')
      rehearsal = setTimeout(() => rehearse(data.exerciseId), REHEARSE_AFTER_MS);
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});

async function handle(job: ToWorker): Promise<FromWorker> {
  const exercise = atVariant(await loadExerciseChunk(job.exerciseId), variantOf(job));
  switch (job.type) {
    case 'prepare':
      await (exercise.grader.sql === undefined ? wasm : loadSqlite());
      return { type: 'ready', exerciseId: exercise.id, contentHash: exercise.contentHash, graderVersion: exercise.grader.version };
    case 'check': {
      const onBegin = () => answer({ type: 'begun' });
      const onCheck = (check: string, index: number, count: number) => answer({ type: 'progress', check, index, count });
      const request = { exercise, source: job.source, seed: job.cases.seed, onBegin, onCheck };
      return { type: 'verdict', verdict: await gradeSource(await host(), request) };
    }
    case 'run':
      return { type: 'ran', result: await runJob(job.source, job.scratch, exercise.grader.oracles) };
    case 'calls':
      return { type: 'called', report: await callsJob(exercise, job.source, job.input.map(fromWire)) };
    case 'query':
      return { type: 'queried', result: await queryJob(job.sql, job.database, sqlPlanOf(exercise)) };
    case 'tables': {
      const { all, parameters = {} } = sqlPlanOf(exercise);
      return { type: 'tables', tables: all(SCRATCH_SEED).visible.tables, parameters };
    }
    case 'example': {
      const seed = job.variant === undefined ? SCRATCH_SEED : casesOf(job.variant).seed;
      return { type: 'example', input: exampleInput(exercise.grader, seed, job.index).map(toWire) };
    }
    case 'solution':
      return { type: 'solution', source: exercise.solution, secondApproach: exercise.secondApproach };
    case 'trace': {
      const args = job.input.map(fromWire);
      return { type: 'trace', picture: exercise.grader.picture, trace: exercise.grader.trace(...args) };
    }
  }
}

/** The variant that a job is about, where it makes a difference. */
function variantOf(job: ToWorker): number | undefined {
  if (job.type === 'check') return job.cases.variant;
  return 'variant' in job ? job.variant : undefined;
}

/** Grades the solution once while nobody waits: the engines of script and wasm are then warm for the learner's file. */
async function rehearse(exerciseId: string): Promise<void> {
  if (rehearsed) return;
  rehearsed = true;
  const exercise = await loadExerciseChunk(exerciseId);
  // Whatever is wrong is told when a job meets it.
  await gradeSource(await host(), { exercise, source: exercise.solution, seed: SCRATCH_SEED }).catch(() => undefined);
}

function sqlPlanOf({ id, grader }: Exercise): BoundSqlPlan {
  if (grader.sql === undefined) throw new RangeError(`${id} is no SQL exercise`);
  return grader.sql;
}

async function queryJob(sql: string, database: Wire | undefined, plan: BoundSqlPlan): Promise<QueryRun> {
  const shelf = new DatabaseShelf(await startSqlite(await loadSqlite()));
  const visible = plan.all(SCRATCH_SEED).visible;
  const data = database === undefined ? visible : withAllTables(fromWire(database) as unknown as SqlDatabase, visible);
  // To lay out its rows takes our time, not the query's.
  shelf.open(data);
  answer({ type: 'begun' });
  return runQuery(shelf, sql, data, plan);
}

/** A counterexample carries the tables that have rows; the others are there as well, empty. */
function withAllTables({ name, tables }: SqlDatabase, { tables: all }: SqlDatabase): SqlDatabase {
  const absent = all.filter((table) => !tables.some((given) => given.name === table.name));
  return { name, tables: [...tables, ...absent.map((table) => ({ ...table, rows: [] }))] };
}

async function callsJob({ grader }: Exercise, source: string, args: readonly unknown[]): Promise<CallReport> {
  const sandbox = await host();
  const toolbox = await runToolbox(sandbox, source, grader.oracles);
  const engine = await startEngine(sandbox.wasm, sandbox.wasmLocation);
  answer({ type: 'begun' });
  return traceCalls(engine, { source, entry: grader.entry, args, seed: SCRATCH_SEED, toolbox });
}

async function runJob(source: string, scratch: string, oracles: readonly string[]): Promise<RunResult> {
  const sandbox = await host();
  const toolbox = await runToolbox(sandbox, source, oracles);
  const engine = await startEngine(sandbox.wasm, sandbox.wasmLocation);
  answer({ type: 'begun' });
  const { outcome, console, fuel } = runScratch(engine, source, scratch, SCRATCH_SEED, toolbox);
  return { outcome: outcome.kind === 'returned' ? { kind: 'returned', value: toWire(outcome.value) } : outcome, console, fuel };
}
