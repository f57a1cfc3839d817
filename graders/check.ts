/** What a check is, and what it is given to work with. */
import type { Outcome, Subject } from './outcome.ts';
import type { Basis } from './grader.ts';
import type { CheckKind, CheckResult } from './verdict.ts';

/** Arguments that another property has settled; `NoInfer`, which no rest parameter takes. */
export type Settled<Args extends readonly unknown[]> = [Args][Args extends unknown ? 0 : never];

export interface CheckContext<Args extends readonly unknown[]> extends Basis<Args> {
  readonly learner: Subject;
  readonly seed: number;
  /** One input per misconception, tried before random ones. */
  readonly witnesses: readonly Args[];
  /** The solution as a fresh subject: the yardstick of cost. */
  readonly openReference: () => Subject;
  /** Starts a new allowance of fuel, cut to what the run has left. */
  readonly refuel: (ticks: number) => void;
  /** Keeps what the learner's program did on a legal input, for the diagnosis. */
  readonly observe: (args: Args, outcome: Outcome) => void;
  /** Keeps what it did on a legal input that a law asked about: more evidence for or against a name. */
  readonly observeAlso: (args: Args, outcome: Outcome) => void;
  /** Says that the work goes on: the wall clock of the check starts anew, as between two checks. */
  readonly pulse: () => void;
  /** Arguments of returned calls so far, in any check, that the call changed. */
  readonly mutations: () => number;
}

// biome-ignore lint/suspicious/noExplicitAny: a check or grader of unknown arguments fits those of every argument list
export type AnyArguments = any;

export interface Check<Args extends readonly unknown[] = AnyArguments> {
  /** One sentence the learner may read. */
  readonly name: string;
  readonly kind: CheckKind;
  run(context: CheckContext<Args>): CheckResult;
}
