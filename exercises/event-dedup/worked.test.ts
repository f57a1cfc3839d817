/** The numbers that the README prints are those that come out of its table. */
import { expect, test } from 'vitest';
import { askWorked, printed } from '../../tests/content/ask-worked.ts';
import { says } from '../../tests/content/says.ts';

const log = [
  [1, 'e1', 'impression', null, 7, 100, 105],
  [2, 'e1', 'impression', 4, 7, 100, 105],
  [3, 'e2', 'click', 4, 7, 120, 900],
  [4, 'e2', 'click', 4, 7, 120, 125],
  [5, 'e3', 'click', 4, 7, 120, 126],
] as const;

test('event-dedup', async () => {
  const raw_events = log.map(([row_id, event_id, event_type, user_id, item_id, event_at, received_at]) => ({
    row_id,
    event_id,
    event_type,
    user_id,
    item_id,
    event_at,
    received_at,
  }));
  const ask = await askWorked('event-dedup', { raw_events });
  const rows = ask('solution.sql');
  const tuple = (row: readonly unknown[]) =>
    `(${row.map((cell) => (cell === null ? 'None' : typeof cell === 'string' ? `'${cell}'` : cell)).join(', ')})`;
  says('event-dedup', [
    ...printed(log),
    ...printed(rows),
    `print(rows[0]) # ${tuple(rows[0] ?? [])}`,
    `print(rows[1:]) # [${rows.slice(1).map(tuple).join(', ')}]`,
  ]);
  const trap = (name: string) => ask(`misconceptions/${name}.sql`);
  expect(trap('select-distinct')).toHaveLength(5);
  expect(trap('keeps-latest')[1]).toEqual(['e2', 'click', 4, 900]);
  expect(trap('content-key').map(([event]) => event)).toEqual(['e1', 'e1', 'e2']);
  expect(trap('first-row-id')[1]).toEqual(['e2', 'click', 4, 900]);
});
