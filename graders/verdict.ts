/**
 * The Verdict: what grading one attempt found, as data.
 *
 * It holds no clock time, so that the same code, seed and grader give the same bytes on every machine.
 * Words for people are made of it by `format.ts`. Values stand in wire form (`wire.ts`).
 */
import type { ConsoleOutput, LimitName, OutcomeKind, SourceError, ThrownError } from './outcome.ts';
import type { Wire } from './wire.ts';

export const VERDICT_SCHEMA = 'verdict/1';

export type VerdictStatus = 'accepted' | 'rejected' | 'errored' | 'unattempted' | 'inconclusive';
export type CheckKind = 'law' | 'agreement' | 'refusal' | 'cost';

export interface Verdict {
  readonly schema: typeof VERDICT_SCHEMA;
  readonly exerciseId: string;
  readonly contentHash: string;
  readonly graderVersion: string;
  readonly seed: number;
  /** The variant of the exercise; absent for the exercise as first set. */
  readonly variant?: number;
  readonly status: VerdictStatus;
  readonly checks: readonly CheckResult[];
  readonly diagnosis?: Diagnosis;
  /** First-line help: slips told apart from misconceptions, each recognised for certain. */
  readonly help?: readonly Help[];
  /** Where the program is right and where it is not; only when no misconception explains it. */
  readonly region?: Region;
  readonly cost?: CostReading;
  readonly console: ConsoleOutput;
  /** Limits that no outcome accounts for: a wall limit that killed the run twice. */
  readonly unmetLimits: readonly LimitName[];
  /** Why the file was never callable; only with status `errored`. */
  readonly failure?: LoadFailure;
}

export interface LoadFailure {
  readonly outcome:
    | 'compile-error'
    | 'no-entry'
    | 'threw'
    | 'timed-out'
    | 'out-of-memory'
    | 'stack-overflow'
    | 'job-flood'
    | 'unsettled'
    | 'invalid-result';
  readonly error?: SourceError | ThrownError;
  readonly reason?: string;
}

export interface CheckResult {
  /** One sentence the learner may read. */
  readonly name: string;
  readonly kind: CheckKind;
  /** The worst outcome the check met; `returned` when every call returned. */
  readonly outcome: OutcomeKind;
  readonly passed: boolean;
  readonly points: number;
  /** Inputs tried and inputs failed. */
  readonly tried: number;
  readonly failed: number;
  readonly counterexample?: Counterexample;
  /** What the check says beyond its name, when it failed in a way worth a sentence. */
  readonly detail?: string;
}

export interface Counterexample {
  /** The arguments, in wire form, smallest found. */
  readonly input: readonly Wire[];
  /** The value that is right, or the words of what was expected ("a RangeError"). */
  readonly expected: Seen;
  readonly received: Seen;
  /** The arguments that failed first, before shrinking. */
  readonly shrunkFrom: readonly Wire[];
  readonly replay: { readonly seed: number; readonly path: string };
  /** For tables: the rows that make the difference. */
  readonly rows?: RowDifference;
}

/** Two sets of rows beside each other; the lists are cut, the counts are whole. */
export interface RowDifference {
  readonly columns: readonly string[];
  readonly missing: readonly (readonly Wire[])[];
  readonly missingCount: number;
  readonly unexpected: readonly (readonly Wire[])[];
  readonly unexpectedCount: number;
}

/** A value in wire form, or an end that is no value. */
export type Seen =
  | { readonly kind: 'value'; readonly value: Wire }
  | { readonly kind: 'refusal'; readonly name: string; readonly message?: string }
  | { readonly kind: 'words'; readonly text: string };

export interface Diagnosis {
  readonly misconceptions: readonly string[];
  readonly message: string;
  /** Set when the program is right by a rival convention of the field: that convention and who uses it, in words. */
  readonly follows?: string;
}

export const HELP_KINDS = [
  'syntax',
  'type-error',
  'missing-entry',
  'wrong-arity',
  'returned-nothing',
  'printed-instead',
  'mutated-input',
  'text-for-number',
  'percent-for-fraction',
  'rounded',
  'off-by-one-cutoff',
  'wrong-shape',
  'keeps-state',
  'sql-error',
  'not-one-query',
  'wrong-columns',
] as const;
export type HelpKind = (typeof HELP_KINDS)[number];

export interface Help {
  readonly kind: HelpKind;
  /** One or two sentences: what happened, and what to do. */
  readonly message: string;
  /** 1-based line of the learner's file, when the help is about a line. */
  readonly line?: number;
}

/** "Right on all 41 inputs with k <= list length; wrong on 12 of the 30 others." */
export interface Region {
  /** The sentence. */
  readonly message: string;
  /** Inputs inside the region where the program is right everywhere. */
  readonly inside: number;
  /** Inputs outside, and how many of them fail. */
  readonly outside: number;
  readonly failedOutside: number;
}

export interface CostReading {
  /** Ticks of fuel a call took at each size n, 2n, 4n. */
  readonly sizes: readonly number[];
  readonly fuel: readonly number[];
  readonly referenceFuel: readonly number[];
  /** Exponent of the power law fitted to fuel over size. */
  readonly growth: number;
  readonly referenceGrowth: number;
  /** Lowest and highest exponent that the meter's granularity and the fit's residual allow. */
  readonly growthRange?: readonly [low: number, high: number];
  readonly referenceGrowthRange?: readonly [low: number, high: number];
}
