/** A mixture of experts worked task by task. */
import type { Trace } from '#core/trace.ts';
import { gateShares, hiddenVectors, mmoe } from './mmoe.ts';
import { dotProduct } from '#core/stats/dot-product.ts';

/** Takes what mmoe takes; one row for each task and expert: a task's last column sums to what goes into the sigmoid. */
export function traceMmoe(
  x: readonly number[],
  experts: readonly (readonly (readonly number[])[])[],
  gates: readonly (readonly (readonly number[])[])[],
  towers: readonly (readonly number[])[],
): Trace {
  const outputs = mmoe(x, experts, gates, towers);
  const hidden = hiddenVectors(x, experts);
  const rows = gates.flatMap((gate, task) =>
    gateShares(x, gate).map((share, expert) => {
      const signal = dotProduct(towers[task] ?? [], hidden[expert] ?? []);
      return [task, expert, dotProduct(gate[expert] ?? [], x), share, signal, share * signal];
    }),
  );
  return {
    columns: ['task', 'expert', 'gate score', 'gate share', 'tower on the expert', 'share x tower'],
    rows,
    result: [
      ['hidden vectors', hidden],
      ['predictions', outputs],
    ],
  };
}
