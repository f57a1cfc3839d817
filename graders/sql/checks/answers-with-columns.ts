/** The check that an answer has the columns asked for, by name and in order. */
import type { AnyArguments, Check } from '../../check.ts';
import { seenOfOutcome } from '../../judgement.ts';
import { sameNames } from '../column-names.ts';
import { isResultSet } from '../compare-rows.ts';
import type { SqlDatabase } from '../database.ts';

export const COLUMNS_CHECK = 'answers with the columns asked for, in their order';

export function answersWithColumns(columns: readonly string[], visible: (seed: number) => SqlDatabase): Check<AnyArguments> {
  return {
    name: COLUMNS_CHECK,
    kind: 'agreement',
    run: (context) => {
      const outcome = context.learner.call([visible(context.seed)]);
      const received = outcome.kind === 'returned' && isResultSet(outcome.value) ? outcome.value.columns : undefined;
      const passed = received !== undefined && sameNames(received, columns);
      const detail = passed || received === undefined ? undefined : columnsDetail(received, columns);
      return {
        name: COLUMNS_CHECK,
        kind: 'agreement',
        outcome: outcome.kind,
        passed,
        points: passed ? 1 : 0,
        tried: 1,
        failed: passed ? 0 : 1,
        ...(detail === undefined ? endDetail(passed, outcome) : { detail }),
      };
    },
  };
}

function columnsDetail(received: readonly string[], columns: readonly string[]): string {
  const list = (names: readonly string[]) => names.join(', ');
  return `the answer has ${list(received)}; asked for are ${list(columns)}`;
}

function endDetail(passed: boolean, outcome: Parameters<typeof seenOfOutcome>[0]): { readonly detail?: string } {
  if (passed) return {};
  if (outcome.kind === 'invalid-result') return { detail: `there was ${outcome.reason}` };
  const seen = seenOfOutcome(outcome);
  return { detail: seen.kind === 'refusal' ? (seen.message ?? seen.name) : seen.kind === 'words' ? seen.text : 'no rows' };
}
