/** The in-batch softmax loss worked logit by logit. */
import { ln } from '#core/stats/portable-math.ts';
import type { Trace } from '#core/trace.ts';
import { correctedLogits, type InBatchSoftmaxOptions, inBatchSoftmaxLoss, rowLoss } from './in-batch-softmax-loss.ts';
import { dotProduct } from '#core/stats/dot-product.ts';

/** Takes what inBatchSoftmaxLoss takes; one row for each user and item of the batch. */
export function traceInBatchSoftmaxLoss(
  users: readonly (readonly number[])[],
  items: readonly (readonly number[])[],
  itemIds: readonly number[],
  samplingProbability: readonly number[],
  temperature: number,
  { accidentalHits = 'removed' }: InBatchSoftmaxOptions = {},
): Trace {
  const loss = inBatchSoftmaxLoss(users, items, itemIds, samplingProbability, temperature, { accidentalHits });
  const corrections = samplingProbability.map((probability) => ln(probability));
  const role = (row: number, other: number) => {
    if (row === other) return 'positive';
    return itemIds[row] === itemIds[other] && accidentalHits === 'removed' ? 'left out: same item' : 'negative';
  };
  const rows = users.flatMap((user, row) =>
    correctedLogits(user, items, corrections, temperature).map((logit, other) => [
      row,
      other,
      itemIds[other] ?? NaN,
      dotProduct(user, items[other] ?? []) / temperature,
      corrections[other] ?? NaN,
      logit,
      role(row, other),
    ]),
  );
  const losses = users.map((user, row) => rowLoss(correctedLogits(user, items, corrections, temperature), itemIds, row, accidentalHits));
  return {
    columns: ['user row', 'item row', 'item', 'dot product / temperature', 'ln of sampling probability', 'logit', 'role'],
    rows,
    result: [
      ['loss by row', losses],
      ['loss', loss],
    ],
  };
}
