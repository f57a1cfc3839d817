/** What the page and the grading worker say to each other. Data only: this file runs nothing. */
import type { ConsoleOutput, Outcome } from '#graders/outcome.ts';
import type { Verdict } from '#graders/verdict.ts';
import type { PictureName } from '#graders/grader.ts';
import type { SqlTable } from '#graders/sql/database.ts';
import type { SqlParameters } from '#graders/sql/sql-plan.ts';
import type { Cases } from '#graders/variant.ts';
import type { QueryRun } from '#sandbox/sql/run-query.ts';
import type { CallReport } from '#sandbox/trace-calls.ts';
import type { Trace } from '#core/trace.ts';
import type { Wire } from '#graders/wire.ts';

/** One worker does one job: it is thrown away after `check`, `run`, `query` and `calls`, however they end. */
export type ToWorker =
  /** Load what grading this exercise needs, so that the job finds it ready. Answered by `ready`. */
  | { readonly type: 'prepare'; readonly exerciseId: string }
  | { readonly type: 'check'; readonly exerciseId: string; readonly source: string; readonly cases: Cases }
  | { readonly type: 'run'; readonly exerciseId: string; readonly source: string; readonly scratch: string }
  /** The learner's own working on one input: which of its functions called which, and what came back. */
  | { readonly type: 'calls'; readonly exerciseId: string; readonly source: string; readonly input: readonly Wire[] }
  /** A query of the learner's on one database: the visible one, or one in wire form. */
  | {
      readonly type: 'query';
      readonly exerciseId: string;
      readonly sql: string;
      readonly database?: Wire;
      readonly variant?: number | undefined;
    }
  /** No learner code runs for these. */
  | { readonly type: 'tables'; readonly exerciseId: string; readonly variant?: number | undefined }
  /** An input of a function exercise, from a sequence of which `index` counts the members. */
  | { readonly type: 'example'; readonly exerciseId: string; readonly variant?: number | undefined; readonly index: number }
  | { readonly type: 'solution'; readonly exerciseId: string }
  | { readonly type: 'trace'; readonly exerciseId: string; readonly input: readonly Wire[] };

export type FromWorker =
  | { readonly type: 'ready'; readonly exerciseId: string; readonly contentHash: string; readonly graderVersion: string }
  /** All is loaded and the learner's code runs now: from here on the client counts the time. */
  | { readonly type: 'begun' }
  /** A check begins: the client starts its wall clock anew. */
  | { readonly type: 'progress'; readonly check: string; readonly index: number; readonly count: number }
  | { readonly type: 'verdict'; readonly verdict: Verdict }
  | { readonly type: 'ran'; readonly result: RunResult }
  | { readonly type: 'queried'; readonly result: QueryRun }
  | { readonly type: 'called'; readonly report: CallReport }
  | { readonly type: 'tables'; readonly tables: readonly SqlTable[]; readonly parameters: SqlParameters }
  | { readonly type: 'example'; readonly input: readonly Wire[] }
  | { readonly type: 'solution'; readonly source: string; readonly secondApproach: string | undefined }
  | { readonly type: 'trace'; readonly picture: PictureName; readonly trace: Trace }
  /** A fault of ours, in words; never the learner's. */
  | { readonly type: 'failed'; readonly message: string };

/** What Run shows: the value of the scratch input, and the console. No grading. */
export interface RunResult {
  /** The outcome; a returned value stands in wire form in `value`. */
  readonly outcome: Exclude<Outcome, { kind: 'returned' }> | { readonly kind: 'returned'; readonly value: Wire };
  readonly console: ConsoleOutput;
  readonly fuel: number;
}

export type { PlanStep, QueryRun } from '#sandbox/sql/run-query.ts';
export type { CallReport, TracedCall } from '#sandbox/trace-calls.ts';

/** Which text a query was, and which database it was asked of. */
export interface Asked {
  readonly from: 'file' | 'scratch';
  readonly of: 'visible' | 'counterexample';
}

/** The state of the one job a page has at a time. */
export type GradingState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly job: 'check' | 'run'; readonly check?: string; readonly index?: number; readonly count?: number }
  /** `source` is the text that was graded: the draft may have moved on since. */
  | { readonly status: 'checked'; readonly verdict: Verdict; readonly source: string }
  | { readonly status: 'ran'; readonly result: RunResult }
  | { readonly status: 'queried'; readonly result: QueryRun; readonly asked: Asked }
  | { readonly status: 'stopped' }
  /** `message` is what was reported; empty when the worker could not be loaded, of which a browser tells no more. */
  | { readonly status: 'crashed'; readonly message: string };
