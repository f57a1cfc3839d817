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
  readonly status: VerdictStatus;
  readonly checks: readonly CheckResult[];
  readonly diagnosis?: Diagnosis;
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
}

/** A value in wire form, or an end that is no value. */
export type Seen =
  | { readonly kind: 'value'; readonly value: Wire }
  | { readonly kind: 'refusal'; readonly name: string; readonly message?: string }
  | { readonly kind: 'words'; readonly text: string };

export interface Diagnosis {
  readonly misconceptions: readonly string[];
  readonly message: string;
}

export interface CostReading {
  /** Ticks of fuel a call took at each size n, 2n, 4n. */
  readonly sizes: readonly number[];
  readonly fuel: readonly number[];
  readonly referenceFuel: readonly number[];
  /** Exponent of the power law fitted to fuel over size. */
  readonly growth: number;
  readonly referenceGrowth: number;
}
