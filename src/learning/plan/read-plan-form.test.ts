import { describe, expect, test } from 'vitest';
import { dayAfter } from '../calendar-day.ts';
import { type PlanRefusal, readPlanForm } from './read-plan-form.ts';
import { weeksOf } from './weeks-of.ts';

const TODAY = '2026-11-22';

describe('the form of the plan', () => {
  test.each(['5', '30', '480', ' 45 '])('%s minutes are read', (minutes) =>
    expect(readPlanForm({ date: '2026-12-04', minutes }, TODAY)).toEqual({
      status: 'read',
      plan: { date: '2026-12-04', minutes: Number(minutes) },
    }),
  );
  test.each([0, 1, 60])('a day %i days ahead is taken', (ahead) =>
    expect(readPlanForm({ date: dayAfter(TODAY, ahead), minutes: '30' }, TODAY).status).toBe('read'),
  );
  test.each<readonly [string, string, PlanRefusal]>([
    ['', '30', 'no-day'],
    ['2026-02-30', '30', 'no-day'],
    ['12026-02-01', '30', 'no-day'],
    ['2026-11-21', '30', 'past'],
    ['2027-01-22', '30', 'far'],
    ['2026-12-04', '', 'minutes'],
    ['2026-12-04', '4', 'minutes'],
    ['2026-12-04', '481', 'minutes'],
    ['2026-12-04', '30.5', 'minutes'],
    ['2026-12-04', '1e2', 'minutes'],
    ['2026-12-04', '-30', 'minutes'],
  ])('%j with %j minutes is refused: %s', (date, minutes, why) =>
    expect(readPlanForm({ date, minutes }, TODAY)).toEqual({
      status: 'refused',
      field: why === 'minutes' ? 'minutes' : 'date',
      why,
    }),
  );
});

test('a week begins on Monday; the first and the last may be short', () => {
  // 22 November 2026 is a Sunday.
  const days = Array.from({ length: 10 }, (_, ahead) => ({ day: dayAfter(TODAY, ahead) }));
  expect(weeksOf(days).map((week) => week.map(({ day }) => day.slice(8)))).toEqual([
    ['22'],
    ['23', '24', '25', '26', '27', '28', '29'],
    ['30', '01'],
  ]);
  expect(weeksOf([])).toEqual([]);
});
