/** What one call of the subject came to, and the subject itself: learner code as something callable. */
import type { Plain } from './plain.ts';
import type { SourceFacts } from './source-facts.ts';

/** A limit of the sandbox that a call ran into, named so that a verdict can say which. */
export type LimitName = 'fuel-per-call' | 'fuel-per-check' | 'fuel-per-run' | 'wall-per-check' | 'wall-per-run';

/** Every way in which a call can end. `returned` is the only one that carries a value to compare. */
export type Outcome =
  | { readonly kind: 'returned'; readonly value: Plain; readonly mutated: readonly number[] }
  | { readonly kind: 'threw'; readonly error: ThrownError }
  | { readonly kind: 'timed-out'; readonly limit: LimitName }
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'stack-overflow' }
  | { readonly kind: 'invalid-result'; readonly reason: string }
  | { readonly kind: 'unsettled' }
  | { readonly kind: 'job-flood' }
  | { readonly kind: 'no-entry'; readonly reason: string }
  | { readonly kind: 'compile-error'; readonly error: SourceError };

export type OutcomeKind = Outcome['kind'];

/** What a subject threw. `name` is 'RangeError' and the like, or 'null', 'string' ... for a value that is no error. */
export interface ThrownError {
  readonly name: string;
  readonly message: string;
  /** 1-based line in the learner's file, when the engine told one. */
  readonly line?: number;
}

/** Why a file could not become a module. */
export interface SourceError {
  readonly message: string;
  /** 1-based position in the learner's file, when known. */
  readonly line?: number;
  readonly column?: number;
}

/** What the learner's program printed, capped; `dropped` counts the lines beyond the cap. */
export interface ConsoleOutput {
  readonly lines: readonly string[];
  readonly dropped: number;
}

/** Learner code as something callable. Synchronous: the sandbox settles promises before it answers. */
export interface Subject {
  /**
   * Calls the entry with fresh copies of `args`.
   * `mutated` of a returned outcome lists the indexes of arguments that the call changed.
   */
  call(args: readonly unknown[]): Outcome;
  /**
   * Calls the entry `repeats` times on one copy of `args` and gives back the last outcome: what the cost meter asks.
   * Only the calls themselves spend fuel, and values cross the border once.
   */
  callRepeatedly?(args: readonly unknown[], repeats: number): Outcome;
  /** Ticks of fuel spent by all calls so far; a tick is a fixed number of engine steps, equal on every machine. */
  readonly fuelUsed: number;
  /** Starts a new allowance: calls time out once the subject spends `ticks` more. */
  allow(ticks: number, limit: LimitName): void;
  /** What was printed so far. */
  readonly console: ConsoleOutput;
  /** Of a query: whether it asks for an order anywhere. Without ORDER BY the order of rows is an accident. */
  readonly asksForOrder?: boolean | undefined;
  /** The outcome of loading the file: `undefined` when the entry is callable. */
  readonly loadFailure: Outcome | undefined;
  /** What the text of the file tells, where there is one. */
  readonly facts?: SourceFacts | undefined;
}
