/** The numbers that the README prints are those that come out of its table. */
import { expect, test } from 'vitest';
import { askWorked, printed } from '../../tests/content/ask-worked.ts';
import { says } from '../../tests/content/says.ts';

const shown = [
  [1, 100],
  [1, 100],
  [1, 1900],
  [1, 3701],
  [2, 3800],
] as const;

test('sessionization', async () => {
  const impressions = shown.map(([user_id, shown_at], index) => ({ impression_id: `i${index}`, user_id, shown_at }));
  const ask = await askWorked('sessionization', { impressions });
  const rows = ask('solution.sql');
  const list = (row: readonly unknown[]) => `[${row.join(', ')}]`;
  says('sessionization', [
    ...printed(rows),
    `print(sessions[:2]) # [${rows.slice(0, 2).map(list).join(', ')}]`,
    `print(sessions[2]) # ${list(rows[2] ?? [])}`,
    ...shown.map(([user, at], index) => {
      const [before, then] = shown[index - 1] ?? [];
      return before === user ? `| ${user} | ${at} | ${at - (then ?? 0)} |` : `| ${user} | ${at} | | 1 | 1 |`;
    }),
  ]);
  const sessions = (name: string) => ask(`misconceptions/${name}.sql`).map(([user, session]) => `${user}.${session}`);
  expect(sessions('gap-inclusive')).toEqual(['1.1', '1.2', '1.3', '2.1']);
  expect(sessions('no-partition')).toEqual(['1.1', '1.2', '2.0']);
  expect(sessions('numbers-start-at-zero')).toEqual(['1.0', '1.1', '2.0']);
  expect(sessions('fixed-half-hours')).toEqual(['1.1', '1.2', '1.3', '2.1']);
  expect(sessions('global-numbering')).toEqual(['1.1', '1.2', '2.3']);
});
