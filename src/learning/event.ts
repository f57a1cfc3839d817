/** The events that progress is made of: an append-only log, merged by union of ids. */
import type { Verdict } from '#graders/verdict.ts';

interface EventBase {
  /** ULID: unique, and in the order of its making. */
  readonly id: string;
  /** ISO 8601 instant with offset Z. */
  readonly at: string;
}

/** The text in the editor, as typed. */
export interface DraftEvent extends EventBase {
  readonly type: 'draft';
  readonly exerciseId: string;
  readonly source: string;
  /** Set where another text took its place (Reset, Restore): it stays in the history, whatever is typed later. */
  readonly kept?: true;
}

/** One press of Check that came to a verdict. */
export interface AttemptEvent extends EventBase {
  readonly type: 'attempt';
  readonly exerciseId: string;
  readonly source: string;
  readonly verdict: Verdict;
}

/** A goal of the roadmap or a lesson ticked or unticked. */
export interface CheckOffEvent extends EventBase {
  readonly type: 'check-off';
  /** `goal:<phase id>/<goal id>`, `lesson:<id>` or `question:<id>`. */
  readonly target: string;
  readonly done: boolean;
}

/** A rung of the hint ladder, or the solution, was opened. */
export interface RevealEvent extends EventBase {
  readonly type: 'reveal';
  readonly exerciseId: string;
  readonly what: 'hint' | 'solution';
  /** Hints open so far, 1-based; 0 for the solution. */
  readonly rung: number;
}

export type ProgressEvent = DraftEvent | AttemptEvent | CheckOffEvent | RevealEvent;
