/** The few words at the end of a check's row: how often it failed, or how. */
import { describeSeen } from '#graders/format.ts';
import type { CheckResult } from '#graders/verdict.ts';
import type { verdict as english } from '#languages/en/verdict.ts';

type NoteWords = Pick<typeof english, 'notes' | 'outcomes' | 'inputs' | 'databases'>;

const SHORT = 40;

export function checkNote(check: CheckResult, words: NoteWords): string {
  if (check.passed) return '';
  if (check.tried === 0) return words.notes.notRun;
  if (check.outcome !== 'returned' && check.outcome !== 'threw') return words.outcomes[check.outcome];
  const received = check.counterexample?.received;
  if (check.kind === 'refusal' && received?.kind === 'value') {
    const told = words.notes.returned(describeSeen(received));
    return told.length <= SHORT ? told : words.notes.returnedSomething;
  }
  if (check.kind === 'cost' || check.failed === 0) return '';
  return countsOf(check, words);
}

/** Such as "12 of 100 inputs"; of a query, databases. */
export function countsOf(
  { kind, failed, tried, counterexample }: CheckResult,
  { inputs, databases }: Pick<NoteWords, 'inputs' | 'databases'>,
): string {
  if (kind === 'agreement' && counterexample === undefined) return '';
  return counterexample?.rows === undefined ? inputs(failed, tried) : databases(failed, tried);
}
