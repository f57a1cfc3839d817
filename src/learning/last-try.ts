/** What came of an attempt, as far as one line can say it: the diagnosis if there is one, else what went wrong first. */
import type { Verdict } from '#graders/verdict.ts';

export type LastTry =
  /** The message of the misconception. */
  | { readonly kind: 'diagnosed'; readonly message: string }
  | { readonly kind: 'accepted' | 'unattempted' | 'inconclusive' }
  /** Without a reason when nothing is known but that the code could not be called. */
  | { readonly kind: 'errored'; readonly reason?: string }
  | { readonly kind: 'rejected'; readonly failed: number; readonly firstCheck?: string };

export function lastTry(verdict: Verdict): LastTry {
  if (verdict.diagnosis !== undefined) return { kind: 'diagnosed', message: verdict.diagnosis.message };
  switch (verdict.status) {
    case 'accepted':
    case 'unattempted':
    case 'inconclusive':
      return { kind: verdict.status };
    case 'errored': {
      const reason = verdict.failure?.error?.message ?? verdict.failure?.reason;
      return { kind: 'errored', ...(reason !== undefined && { reason }) };
    }
    case 'rejected': {
      const failed = verdict.checks.filter((check) => !check.passed);
      return { kind: 'rejected', failed: failed.length, ...(failed[0] && { firstCheck: failed[0].name }) };
    }
  }
}
