/** What a check thinks of one input, and the words for ends that are no value. */
import type { Outcome, OutcomeKind } from './outcome.ts';
import type { Seen } from './verdict.ts';
import { toWire } from './wire.ts';

export type Judgement = Pass | Fail;

export interface Pass {
  readonly passed: true;
  readonly outcome: OutcomeKind;
  /** False when the input could not have told right from wrong, as when both results are NaN. */
  readonly evidence: boolean;
}

export interface Fail {
  readonly passed: false;
  readonly outcome: OutcomeKind;
  readonly expected: Seen;
  readonly received: Seen;
  readonly detail?: string;
}

export const pass = (evidence = true, outcome: OutcomeKind = 'returned'): Pass => ({ passed: true, outcome, evidence });

export const fail = (outcome: Outcome, expected: Seen, detail?: string): Fail => ({
  passed: false,
  outcome: outcome.kind,
  expected,
  received: seenOfOutcome(outcome),
  ...(detail === undefined ? {} : { detail }),
});

export const seenValue = (value: unknown): Seen => ({ kind: 'value', value: toWire(value) });
export const seenWords = (text: string): Seen => ({ kind: 'words', text });

/** From mildest to worst. */
const SEVERITY: readonly OutcomeKind[] = [
  'returned',
  'threw',
  'invalid-result',
  'unsettled',
  'job-flood',
  'stack-overflow',
  'out-of-memory',
  'timed-out',
  'no-entry',
  'compile-error',
];

export const worse = (one: OutcomeKind, other: OutcomeKind): OutcomeKind =>
  SEVERITY.indexOf(one) >= SEVERITY.indexOf(other) ? one : other;

/** Ends after which asking on would only spend more fuel: the check stops, and nothing is shrunk. */
export const endsTheCheck = (kind: OutcomeKind): boolean => SEVERITY.indexOf(kind) >= SEVERITY.indexOf('job-flood');

export function seenOfOutcome(outcome: Outcome): Seen {
  switch (outcome.kind) {
    case 'returned':
      return seenValue(outcome.value);
    case 'threw':
      return { kind: 'refusal', name: outcome.error.name, message: outcome.error.message };
    case 'invalid-result':
      return seenWords(`a result that is not plain data: ${outcome.reason}`);
    case 'no-entry':
      return seenWords(`no entry: ${outcome.reason}`);
    case 'compile-error':
      return seenWords(`a compile error: ${outcome.error.message}`);
    default:
      return seenWords(OUTCOME_WORDS[outcome.kind]);
  }
}

export const OUTCOME_WORDS: { readonly [Kind in OutcomeKind]: string } = {
  returned: 'a result',
  threw: 'an error',
  'timed-out': 'no result: it used up its steps',
  'out-of-memory': 'no result: it used up its memory',
  'stack-overflow': 'no result: its calls nest too deeply',
  'invalid-result': 'a result that is not plain data',
  unsettled: 'no result: its promise never settles',
  'job-flood': 'no result: it queues jobs without end',
  'no-entry': 'no entry function',
  'compile-error': 'a compile error',
};
