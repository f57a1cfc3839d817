/** The check that the rows of an answer stand in the order asked for. */
import type { AnyArguments, Check } from '../../check.ts';
import { worse } from '../../judgement.ts';
import type { Outcome, OutcomeKind } from '../../outcome.ts';
import { isResultSet } from '../compare-rows.ts';
import type { SqlDatabase } from '../database.ts';
import { firstOutOfOrder, parseOrder } from '../row-order.ts';

export const ORDER_CHECK = 'stands in the order asked for';

export function standsInOrder(
  columns: readonly string[],
  order: readonly string[],
  databases: (seed: number) => readonly SqlDatabase[],
): Check<AnyArguments> {
  const keys = parseOrder(order);
  return {
    name: ORDER_CHECK,
    kind: 'agreement',
    run: (context) => {
      const judged = databases(context.seed).map((database) =>
        judge(context.learner.call([database]), context.learner.asksForOrder ?? true),
      );
      const failed = judged.filter(({ detail }) => detail !== undefined);
      const passed = failed.length === 0;
      return {
        name: ORDER_CHECK,
        kind: 'agreement',
        outcome: judged.map(({ outcome }) => outcome).reduce(worse),
        passed,
        points: passed ? 1 : 0,
        tried: judged.length,
        failed: failed.length,
        ...(failed[0]?.detail === undefined ? {} : { detail: failed[0].detail }),
      };
    },
  };

  function judge(outcome: Outcome, asksForOrder: boolean): { readonly outcome: OutcomeKind; readonly detail?: string } {
    if (outcome.kind !== 'returned' || !isResultSet(outcome.value)) return { outcome: outcome.kind, detail: 'there are no rows to order' };
    const at = firstOutOfOrder(outcome.value, columns, keys);
    if (at !== undefined)
      return { outcome: outcome.kind, detail: `row ${at + 1} should stand before row ${at}; order by ${order.join(', ')}` };
    // Grouping sorts on its way, so the rows may stand right today; another plan or another engine leaves them as it likes.
    if (!asksForOrder) return { outcome: outcome.kind, detail: 'the statement has no ORDER BY, and without one no order is promised' };
    return { outcome: outcome.kind };
  }
}
