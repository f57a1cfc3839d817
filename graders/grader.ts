/** What a grader is: the right answer, the inputs it is asked on, and the table of checks. */
import type { Trace } from '#core/trace.ts';
import type { Arbitrary } from 'fast-check';
import type { AnyArguments, Check } from './check.ts';
import type { SqlDatabases, SqlPlan } from './sql/sql-plan.ts';
import type { Difference, Tolerance } from './compare.ts';

export type PictureName = 'ranked-strip' | 'set-overlap' | 'rating-table' | 'two-bells' | 'group-bars' | 'tables';

/**
 * Where two results first differ; `undefined` when they count as equal.
 * `args` is absent when two attempts are compared with each other instead of one with the right answer.
 */
export type Compare<Args extends readonly unknown[]> = (
  received: unknown,
  expected: unknown,
  tolerance: Tolerance,
  args: Args | undefined,
) => Difference | undefined;

/** Inputs by size, for reading how fuel grows. */
export interface CostPlan<Args extends readonly unknown[]> {
  readonly at: (n: number) => Args;
  readonly n: number;
  /** Calls per size; more than one where a single call is below a tick of fuel. */
  readonly repeats?: number;
}

/** The part of a grader that a check needs. */
export interface Basis<Args extends readonly unknown[]> {
  readonly entry: string;
  readonly tolerance: Tolerance;
  /** Legal inputs; agreement samples them and diagnosis observes on them. */
  readonly inputs: Arbitrary<Args>;
  /** The core function, adapted to the signature of the block. */
  readonly oracle: (...args: Args) => unknown;
  readonly compare: Compare<Args>;
}

/** A property of an input by which right and wrong cases may part, in the learner's words. */
export interface Feature<Args extends readonly unknown[]> {
  /** Such as "k is at most the length of the list". */
  readonly when: string;
  /** Its opposite, such as "k is above the length of the list". */
  readonly otherwise: string;
  readonly holds: (...args: Args) => boolean;
}

/** Altered data on which an exercise can come back: other sizes, cutoffs, ties or scales, by the same definition. */
export interface Shape<Args extends readonly unknown[]> {
  /** In kebab-case; addresses and records use it, so that it never changes. */
  readonly name: string;
  /** What is different, to the learner: "Rankings of 20 to 40 items with cutoffs from 10 up." */
  readonly says: string;
  /** As legal, and with the same margins, as the inputs that it takes the place of. */
  readonly inputs: Arbitrary<Args>;
}

export interface BoundSqlPlan extends SqlPlan {
  /** The databases of a grading by this seed. */
  readonly all: (seed: number) => SqlDatabases;
}

export interface Grader<Args extends readonly unknown[] = AnyArguments> extends Basis<Args> {
  readonly version: string;
  /** Core functions importable from 'holdout' in Check. */
  readonly toolbox: readonly string[];
  /** Core functions that Run must not offer, since they are the answer. */
  readonly oracles: readonly string[];
  readonly checks: readonly Check<Args>[];
  readonly cost?: CostPlan<Args>;
  /** Where the inputs of a failing program are looked at; what every input has is looked at anyway. */
  readonly features: readonly Feature<Args>[];
  /** Place of the cutoff among the arguments, for telling a cutoff that is off by one. */
  readonly cutoff?: number;
  readonly shapes: readonly Shape<Args>[];
  /** Set for an SQL exercise; its right answers are those of the solution. */
  readonly sql?: BoundSqlPlan;
  readonly picture: PictureName;
  /** The worked steps of the core, shown beside a counterexample. */
  readonly trace: (...args: Args) => Trace;
}
