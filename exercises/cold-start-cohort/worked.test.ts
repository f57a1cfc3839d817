/** The numbers that the README prints are those that come out of its table. */
import { expect, test } from 'vitest';
import { askWorked, printed } from '../../tests/content/ask-worked.ts';
import { says } from '../../tests/content/says.ts';

const SIGNUP = 1_000_000;
const shown = [
  [1, 999_000, 1, 'neither'],
  [1, 1_000_000, 1, 'first_week'],
  [1, 1_604_799, 0, 'first_week'],
  [1, 1_604_800, 0, 'later'],
  [1, 1_700_000, 0, 'later'],
  [2, 1_200_000, 2, 'later'],
] as const;

test('cold-start-cohort', async () => {
  const users = [
    { user_id: 1, signup_at: SIGNUP, segment: 'regular' },
    { user_id: 2, signup_at: 0, segment: 'heavy' },
  ];
  const impressions = shown.map(([user_id, shown_at], index) => ({ impression_id: `i${index}`, user_id, shown_at }));
  const clicks = shown.flatMap(([, , count], index) =>
    Array.from({ length: count }, (_, click) => ({ click_id: `c${index}-${click}`, impression_id: `i${index}` })),
  );
  const ask = await askWorked('cold-start-cohort', { users, impressions, clicks });
  const rows = ask('solution.sql');
  says('cold-start-cohort', [
    `ends at ${(SIGNUP + 7 * 86_400).toLocaleString('en-US')}`,
    ...printed(shown),
    ...printed(rows),
    ...rows.map(
      ([cohort, users, impressions, ctr]) => `print(cohorts["${cohort}"]) # (${users}, ${impressions}, ${Number(Number(ctr).toFixed(4))})`,
    ),
  ]);
  expect(ask('misconceptions/closed-boundary.sql')).toEqual([
    ['first_week', 1, 3, 1 / 3],
    ['later', 2, 2, 1 / 2],
  ]);
  expect(ask('misconceptions/current-segment.sql').map(([cohort]) => cohort)).toEqual(['later']);
  expect(ask('misconceptions/rows-as-users.sql').map(([, users]) => users)).toEqual([2, 3]);
});
