/** The few words at the end of a check's row: how often it failed, or how. */
import { describeCounts, describeSeen } from '#graders/format.ts';
import { OUTCOME_WORDS } from '#graders/judgement.ts';
import type { CheckResult } from '#graders/verdict.ts';

const SHORT = 40;

export function checkNote(check: CheckResult): string {
  if (check.passed) return '';
  if (check.tried === 0) return 'not run';
  if (check.outcome !== 'returned' && check.outcome !== 'threw') return OUTCOME_WORDS[check.outcome];
  const received = check.counterexample?.received;
  if (check.kind === 'refusal' && received?.kind === 'value') {
    const words = `returned ${describeSeen(received)}`;
    return words.length <= SHORT ? words : 'returned a value';
  }
  if (check.kind === 'cost' || check.failed === 0) return '';
  return describeCounts(check);
}
