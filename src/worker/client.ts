/** The page's side of grading: one worker a job, a spare one kept warm. */
import { inconclusiveVerdict } from '#graders/inconclusive.ts';
import type { Cases } from '#graders/variant.ts';
import type { Verdict } from '#graders/verdict.ts';
import type { Wire } from '#graders/wire.ts';
import type { QueryRun } from '#sandbox/sql/run-query.ts';
import { type Answer, ask, type Progress, WallKill } from './ask-worker.ts';
import { type Spare, startSpare } from './spare-worker.ts';
import workerUrl from './grade.worker.ts?worker&url';
import type { CallReport, FromWorker, RunResult, ToWorker } from './protocol.ts';

export type { Progress } from './ask-worker.ts';
export type Solution = Pick<Answer<'solution'>, 'source' | 'secondApproach'>;

/** How long after an answer the next worker is started. */
const SPARE_DELAY_MS = 50;

export type VisibleDatabase = Pick<Answer<'tables'>, 'tables' | 'parameters'>;

/** Where a query is asked: of the visible database of the exercise or a variant, or of one in wire form with their parameters. */
export interface QueryPlace {
  readonly database?: Wire | undefined;
  readonly variant?: number | undefined;
}

export interface GradingClient {
  /** Starts a worker and loads the exercise, so that the first Check finds both ready. */
  prepare(exerciseId: string): void;
  check(exerciseId: string, source: string, cases: Cases, onProgress?: (progress: Progress) => void): Promise<Verdict>;
  run(exerciseId: string, source: string, scratch: string): Promise<RunResult>;
  /** An SQL query on the visible database, or on one in wire form such as a counterexample's. */
  query(exerciseId: string, sql: string, place?: QueryPlace): Promise<QueryRun>;
  /** The learner's own calls on an input; gives way to the page's job, then rejecting with an error named `Stopped`. */
  calls(exerciseId: string, source: string, input: readonly Wire[]): Promise<CallReport>;
  /** The visible database of an SQL exercise, and the values of its parameters. */
  tables(exerciseId: string, variant?: number): Promise<VisibleDatabase>;
  /** An input of a function exercise. */
  example(exerciseId: string, variant: number | undefined, index: number): Promise<readonly Wire[]>;
  solution(exerciseId: string): Promise<Solution>;
  trace(exerciseId: string, input: readonly Wire[]): Promise<Pick<Answer<'trace'>, 'picture' | 'trace'>>;
  /** Ends the job in hand; its promise rejects with an error named `Stopped`. */
  stop(): void;
}

export function openGradingClient(): GradingClient {
  let spare: Spare | undefined;
  /** Ends the page's job, and what runs beside it: on two cores the one would only slow the other down. */
  let stopJob: (() => void) | undefined;
  let stopBeside: (() => void) | undefined;
  let beside: Promise<unknown> = Promise.resolve();

  const prepare = (exerciseId: string): Spare => {
    if (spare?.exerciseId === exerciseId) return spare;
    spare?.end();
    const started = startSpare(workerUrl, exerciseId);
    spare = started;
    started.ready.catch(() => {
      if (spare === started) spare = undefined;
    });
    return started;
  };

  /** Learner code: takes the spare worker for itself, ends it afterwards, and starts the next spare. */
  const runJob = async <T extends 'verdict' | 'ran' | 'queried'>(
    job: ToWorker,
    type: T,
    onProgress?: (progress: Progress) => void,
  ): Promise<Answer<T>> => {
    stopBeside?.();
    const { promise, stop } = takeSpare(job, type, onProgress);
    stopJob = stop;
    try {
      return await promise;
    } finally {
      if (stopJob === stop) stopJob = undefined;
    }
  };

  /** One after another, and none while the page's job is in hand. */
  const runBeside = async <T extends 'called'>(job: ToWorker, type: T): Promise<Answer<T>> => {
    if (stopJob !== undefined) throw stoppedError();
    const { promise, stop } = takeSpare(job, type);
    stopBeside = stop;
    try {
      return await promise;
    } finally {
      if (stopBeside === stop) stopBeside = undefined;
    }
  };

  const takeSpare = <T extends FromWorker['type']>(job: ToWorker, type: T, onProgress?: (progress: Progress) => void) => {
    const taken = prepare(job.exerciseId);
    spare = undefined;
    const stopped = Promise.withResolvers<never>();
    // Stop holds from the first moment, also while the worker is still being started.
    const answer = Promise.race([stopped.promise, taken.ready.then(({ worker }) => ask(worker, job, type, onProgress))]);
    const promise = answer.finally(() => {
      taken.end();
      // Not in the way of painting the answer, nor of a job that has taken its place.
      setTimeout(() => (stopJob === undefined ? prepare(job.exerciseId) : undefined), SPARE_DELAY_MS);
    });
    return { promise, stop: () => stopped.reject(stoppedError()) };
  };

  /** A wall kill says nothing of the code but that it was slow here: once more, then it stays open. */
  const check: GradingClient['check'] = async (exerciseId, source, cases, onProgress) => {
    const job: ToWorker = { type: 'check', exerciseId, source, cases };
    const { ready } = prepare(exerciseId);
    try {
      return (await runJob(job, 'verdict', onProgress)).verdict;
    } catch (error) {
      if (!(error instanceof WallKill)) throw error;
    }
    try {
      return (await runJob(job, 'verdict', onProgress)).verdict;
    } catch (error) {
      if (!(error instanceof WallKill)) throw error;
      const { contentHash, graderVersion } = (await ready).answer;
      return inconclusiveVerdict({ exerciseId, contentHash, graderVersion, ...cases, limit: error.limit });
    }
  };

  const run: GradingClient['run'] = async (exerciseId, source, scratch) => {
    try {
      return (await runJob({ type: 'run', exerciseId, source, scratch }, 'ran')).result;
    } catch (error) {
      if (!(error instanceof WallKill)) throw error;
      return { outcome: { kind: 'timed-out', limit: error.limit }, console: { lines: [], dropped: 0 }, fuel: 0 };
    }
  };

  const query: GradingClient['query'] = async (exerciseId, sql, { database, variant } = {}) => {
    const job: ToWorker = { type: 'query', exerciseId, sql, variant, ...(database === undefined ? {} : { database }) };
    try {
      return (await runJob(job, 'queried')).result;
    } catch (error) {
      if (!(error instanceof WallKill)) throw error;
      return { outcome: { kind: 'timed-out', limit: error.limit }, plan: [] };
    }
  };

  const calls: GradingClient['calls'] = async (exerciseId, source, input) => {
    const mine = beside.then(() => runBeside({ type: 'calls', exerciseId, source, input }, 'called'));
    beside = mine.catch(() => undefined);
    try {
      return (await mine).report;
    } catch (error) {
      if (!(error instanceof WallKill)) throw error;
      return { calls: [], more: 0, console: { lines: [], dropped: 0 }, outcome: 'timed-out' };
    }
  };

  /** Asks the spare. When that is ended before it answers (a job took it, or was stopped), the next one is asked. */
  const askSpare = async <T extends 'solution' | 'trace' | 'tables' | 'example'>(job: ToWorker, type: T): Promise<Answer<T>> => {
    for (;;) {
      const asked = prepare(job.exerciseId);
      const answer = asked.ready.then(({ worker }) => ask(worker, job, type));
      const first = await Promise.race([answer, asked.ended]);
      if (first !== undefined) return first;
      answer.catch(() => undefined);
    }
  };

  return {
    // The job in hand sees to its successor when it ends; a second worker beside it would only slow it down.
    prepare: (exerciseId) => (stopJob === undefined ? void prepare(exerciseId) : undefined),
    check,
    run,
    query,
    calls,
    tables: (exerciseId, variant) => askSpare({ type: 'tables', exerciseId, variant }, 'tables'),
    example: async (exerciseId, variant, index) => (await askSpare({ type: 'example', exerciseId, variant, index }, 'example')).input,
    solution: (exerciseId) => askSpare({ type: 'solution', exerciseId }, 'solution'),
    trace: (exerciseId, input) => askSpare({ type: 'trace', exerciseId, input }, 'trace'),
    stop: () => {
      stopBeside?.();
      stopJob?.();
    },
  };
}

const stoppedError = (): Error => Object.assign(new Error('stopped'), { name: 'Stopped' });
