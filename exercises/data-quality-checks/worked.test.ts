/** The numbers that the README prints are those that come out of its table. */
import { expect, test } from 'vitest';
import { askWorked, printed } from '../../tests/content/ask-worked.ts';
import { says } from '../../tests/content/says.ts';

const log = [
  [1, 'e1', 1, 7, 100, 105],
  [2, 'e1', 1, 7, 100, 90_000],
  [3, 'e1', 1, 7, 100, 190],
  [4, 'e2', null, 8, 86_300, 86_500],
  [5, 'e3', 2, 99, 200, 86_600],
  [6, 'e4', 2, null, 300, 305],
] as const;

test('data-quality-checks', async () => {
  const raw_events = log.map(([row_id, event_id, user_id, item_id, event_at, received_at]) => ({
    row_id,
    event_id,
    user_id,
    item_id,
    event_at,
    received_at,
  }));
  const ask = await askWorked('data-quality-checks', { raw_events, items: [{ item_id: 7 }, { item_id: 8 }] });
  const rows = ask('solution.sql');
  says('data-quality-checks', [
    ...printed(log),
    ...printed(rows),
    `print(list(failing.values())) # [${rows.map(([, failing]) => failing).join(', ')}]`,
  ]);
  const failing = (name: string, check: string) => ask(`misconceptions/${name}.sql`).find(([own]) => own === check)?.[1];
  expect(failing('equals-null', 'null_user')).toBe(0);
  expect(failing('not-in-with-null', 'unknown_item')).toBe(0);
  expect(failing('null-as-unknown', 'unknown_item')).toBe(2);
  expect(failing('groups-not-rows', 'duplicate_event')).toBe(1);
  expect(failing('late-by-date', 'late_over_24h')).toBe(3);
});
