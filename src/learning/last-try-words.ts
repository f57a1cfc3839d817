/** What the last verdict said, in one line: the diagnosis if there is one, else what went wrong first. */
import type { Verdict } from '#graders/verdict.ts';

export function lastTryWords(verdict: Verdict): string {
  if (verdict.diagnosis !== undefined) return verdict.diagnosis.message;
  switch (verdict.status) {
    case 'accepted':
      return 'Accepted.';
    case 'unattempted':
      return 'The code was still the starter.';
    case 'errored':
      return verdict.failure?.error?.message ?? verdict.failure?.reason ?? 'The code could not be called.';
    case 'inconclusive':
      return 'The run took too long to be judged.';
    case 'rejected':
      return failedChecks(verdict);
  }
}

function failedChecks(verdict: Verdict): string {
  const failed = verdict.checks.filter((check) => !check.passed);
  const first = failed[0];
  if (first === undefined) return 'Not accepted yet.';
  return failed.length === 1 ? `One check failed: ${first.name}.` : `${failed.length} checks failed, the first: ${first.name}.`;
}
