/** What the command line and its sandbox thread say to each other. */
import type { OutcomeKind } from '#graders/outcome.ts';
import type { Cases } from '#graders/variant.ts';
import type { Verdict } from '#graders/verdict.ts';

export type ThreadJob =
  /** Several sources in one thread only where all of them are ours. */
  | ({ readonly type: 'grade'; readonly exerciseId: string; readonly sources: readonly string[] } & Cases)
  | { readonly type: 'hostile'; readonly code: string; readonly tests: readonly HostileTest[] };

export interface HostileTest {
  readonly args: readonly unknown[];
  readonly expected: unknown;
}

export type ThreadMessage =
  | { readonly type: 'progress' }
  | { readonly type: 'verdicts'; readonly verdicts: readonly Verdict[] }
  | { readonly type: 'hostile-outcome'; readonly outcome: OutcomeKind | 'accepted' | 'rejected' }
  | { readonly type: 'failed'; readonly message: string };
