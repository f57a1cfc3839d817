/** Grades one file: opens it on an engine of its own, lets the grader ask, gives back the verdict. Runs in a worker or thread. */
import { type ExerciseUnderGrading, gradeSubject } from '#graders/grade-subject.ts';
import type { Measurement } from '#graders/cost.ts';
import type { BoundSqlPlan, Grader } from '#graders/grader.ts';
import type { Verdict } from '#graders/verdict.ts';
import { startEngine } from './engine.ts';
import type { GuestCore } from './guest-core.ts';
import { openSubject, shareRealms } from './open-subject.ts';
import { sameProgram } from './prepare-source.ts';
import { DatabaseShelf } from './sql/database-shelf.ts';
import { openQuery } from './sql/open-query.ts';
import { sameQuery } from './sql/same-query.ts';
import { startSqlite } from './sql/start-sqlite.ts';
import { EMPTY_TOOLBOX, type Toolbox } from './toolbox.ts';

/** What the surroundings provide: the wasm, and the core bundled for the guest, fetched when first needed. */
export interface SandboxHost {
  readonly wasm: WebAssembly.Module;
  readonly wasmLocation?: string;
  loadGuestCore(): Promise<GuestCore>;
  /** SQLite's wasm, for SQL exercises. */
  loadSqlite(): Promise<WebAssembly.Module>;
}

export interface GradeRequest {
  readonly exercise: Omit<ExerciseUnderGrading, 'starterUntouched'> & { readonly starter: string };
  readonly source: string;
  readonly seed: number;
  /** All is loaded: what runs from now on is the learner's. */
  onBegin?(): void;
  onCheck?(name: string, index: number, count: number): void;
}

export async function gradeSource(host: SandboxHost, request: GradeRequest): Promise<Verdict> {
  return request.exercise.grader.sql === undefined ? gradeProgram(host, request) : gradeQuery(host, request.exercise.grader.sql, request);
}

/** A statement and the solution share one SQLite: what either of them writes is taken back. */
async function gradeQuery(
  host: SandboxHost,
  plan: BoundSqlPlan,
  { exercise, source, seed, onBegin, onCheck }: GradeRequest,
): Promise<Verdict> {
  const shelf = new DatabaseShelf(await startSqlite(await host.loadSqlite()));
  const schema = plan.all(seed).visible;
  const open = (query: string) => openQuery(shelf, query, schema, { isOurs: true, plan });
  const starterUntouched = sameQuery(source, exercise.starter);
  onBegin?.();
  try {
    return gradeSubject({ ...exercise, starterUntouched }, openQuery(shelf, source, schema, { plan }), open, {
      seed,
      ...(onCheck ? { onCheck } : {}),
    });
  } finally {
    shelf.close();
  }
}

async function gradeProgram(host: SandboxHost, request: GradeRequest): Promise<Verdict> {
  const { exercise, source, seed } = request;
  // The learner's engine may fall over; reference and misconceptions run on another.
  const [learnerEngine, ownEngine] = await Promise.all([
    startEngine(host.wasm, host.wasmLocation),
    startEngine(host.wasm, host.wasmLocation),
  ]);
  const toolbox = await checkToolbox(host, exercise.grader.toolbox);
  const entry = exercise.grader.entry;
  request.onBegin?.();
  const learner = openSubject(learnerEngine, { source, entry, seed, toolbox });
  const open = (trusted: string) => openSubject(ownEngine, { source: trusted, entry, seed, toolbox });
  const starterUntouched = sameProgram(source, exercise.starter);
  return gradeSubject({ ...exercise, starterUntouched }, learner, open, {
    seed,
    openKnown: shareRealms(ownEngine, { entry, seed, toolbox }),
    measureReference: (measure) => recallReference(exercise.grader, measure),
    ...(request.onCheck ? { onCheck: request.onCheck } : {}),
  });
}

/** What the reference spends, once it was measured in this thread. */
const referenceFuel = new WeakMap<object, Measurement>();

/** By the plan, which the variants of an exercise have in common. */
function recallReference({ cost }: Grader, measure: () => Measurement): Measurement {
  if (cost === undefined) return measure();
  const measured = referenceFuel.get(cost) ?? measure();
  referenceFuel.set(cost, measured);
  return measured;
}

/** In Check a file may import what the block's toolbox lists, and nothing else. */
async function checkToolbox(host: SandboxHost, names: readonly string[]): Promise<Toolbox> {
  return names.length === 0 ? EMPTY_TOOLBOX : { core: await host.loadGuestCore(), names };
}

/**
 * In Run a file may import the whole core, except what would answer the exercise. Linked is what the text mentions: a
 * name that it does not spell cannot be imported, but with everything at once.
 */
export async function runToolbox(host: SandboxHost, source: string, oracles: readonly string[]): Promise<Toolbox> {
  if (!source.includes('holdout')) return EMPTY_TOOLBOX;
  const core = await host.loadGuestCore();
  const words = new Set(source.match(/[A-Za-z_]\w*/g));
  const wanted = Object.keys(core.homes).filter((name) => !oracles.includes(name));
  return { core, names: /\b(import|export)\s*\*/.test(source) ? wanted : wanted.filter((name) => words.has(name)) };
}
