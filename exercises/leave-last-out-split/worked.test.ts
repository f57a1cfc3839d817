/** The table printed in the README is the one that the core computes. */
import { test } from 'vitest';
import { leaveLastOutSplit } from '#core/ranking/leave-last-out-split.ts';
import { traceLeaveLastOutSplit } from '#core/ranking/trace-leave-last-out-split.ts';
import { says } from '../../tests/content/says.ts';

const log = [
  [1, 10, 3],
  [2, 10, 4],
  [1, 20, 9],
  [1, 30, 12],
  [2, 40, 11],
  [2, 10, 14],
  [3, 20, 13],
  [1, 40, 10],
].map(([user, item, time]) => ({ user, item, time }) as { user: number; item: number; time: number });

test('leave-last-out-split', () => {
  const { train, test: tested } = leaveLastOutSplit(log, 10);
  const [list, only] = [train.join(', '), tested.join(', ')];
  says('leave-last-out-split', [
    ...traceLeaveLastOutSplit(log, 10).rows.map((row) => `| ${row.join(' | ')} |`),
    `\`train\` is ${list} and \`test\` is ${only}.`,
    `# [${list}] [${only}]`,
    `-- ${only}`,
  ]);
});
