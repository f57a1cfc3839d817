/** The numbers printed in the README are those that the core computes. */
import { test } from 'vitest';
import { correctedLogits, inBatchSoftmaxLoss, rowLoss } from '#core/models/in-batch-softmax-loss.ts';
import { ln } from '#core/stats/portable-math.ts';
import { digits, says } from '../../tests/content/says.ts';

test('logq-sampled-softmax', () => {
  const users = [
    [1, 0],
    [0, 1],
    [1, 1],
  ];
  const items = [
    [1, 1],
    [0, 1],
    [1, 1],
  ];
  const [ids, probabilities] = [
    [7, 8, 7],
    [0.5, 0.1, 0.5],
  ];
  const corrections = probabilities.map((probability) => ln(probability));
  const lossesWith = (by: readonly number[], hits: 'removed' | 'kept') =>
    users.map((user, row) => rowLoss(correctedLogits(user, items, by, 0.5), ids, row, hits));
  const losses = lossesWith(corrections, 'removed');
  const uncorrected = lossesWith([0, 0, 0], 'removed');
  const rows = users.map((user, row) => {
    const cells = correctedLogits(user, items, corrections, 0.5).map((logit, other) => {
      if (other === row) return `**${digits(logit)}**`;
      return ids[other] === ids[row] ? '–' : digits(logit);
    });
    return `| ${row} | (${user.join(', ')}) | ${ids[row]} | (${(items[row] as number[]).join(', ')}) | ${cells.join(' | ')} | ${digits(losses[row] as number)} |`;
  });
  const mean = inBatchSoftmaxLoss(users, items, ids, probabilities, 0.5);
  says('logq-sampled-softmax', [
    ...rows,
    `$-\\ln q$ is ${digits(-(corrections[0] as number))} and ${digits(-(corrections[1] as number))}.`,
    `The mean is ${digits(mean)}.`,
    `and its loss is ${digits(uncorrected[1] as number)}:`,
    `The uncorrected mean, ${digits(uncorrected.reduce((sum, loss) => sum + loss, 0) / 3)},`,
    `row 0 loses ${digits(lossesWith(corrections, 'kept')[0] as number)} instead of ${digits(losses[0] as number)}.`,
    `# [${losses.map((loss) => digits(loss)).join(', ')}]`,
    `# ${digits(mean)}`,
  ]);
});
