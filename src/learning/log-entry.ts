/** An entry of the log as a page holds it: an event, or an event whose text still lies in the archive. */
import type { VerdictStatus } from '#graders/verdict.ts';
import type { ProgressEvent } from './event.ts';

interface BareBase {
  readonly id: string;
  readonly exerciseId: string;
  /** The text is in the archive. */
  readonly bare: true;
}

export interface BareDraft extends BareBase {
  readonly type: 'draft';
  readonly kept?: true;
}

export interface BareAttempt extends BareBase {
  readonly type: 'attempt';
  readonly status: VerdictStatus;
}

export type BareEvent = BareDraft | BareAttempt;
export type LogEntry = ProgressEvent | BareEvent;

export const isWhole = (entry: LogEntry): entry is ProgressEvent => !('bare' in entry);

/** What is left of an event when its text is put away. */
export function bareOf(event: Extract<ProgressEvent, { readonly type: 'draft' | 'attempt' }>): BareEvent {
  const { id, exerciseId } = event;
  return event.type === 'attempt'
    ? { id, exerciseId, bare: true, type: 'attempt', status: event.verdict.status }
    : { id, exerciseId, bare: true, type: 'draft', ...(event.kept && { kept: true }) };
}
