import { describe, expect, test } from 'vitest';
import type { InterviewDate, ProgressEvent } from '../event.ts';
import type { LogEntry } from '../log-entry.ts';
import { dayAfter, daysFrom, isDay } from '../calendar-day.ts';
import { interviewDate } from './interview-date.ts';
import { missedDays } from './missed-days.ts';

const stamp = (n: number, at = `2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`) => ({ id: `01J${String(n).padStart(23, '0')}`, at });
const set = (n: number, plan: InterviewDate | null): ProgressEvent => ({ ...stamp(n), type: 'plan', plan });
const answered = (n: number, at?: string): ProgressEvent => ({
  ...stamp(n, at),
  type: 'answer',
  questionId: 'beginner/a',
  how: 'spoken',
  seconds: 60,
  confidence: 50,
  said: [],
  score: 0,
  rating: 'hard',
});
const dayOf = (instant: string): string => instant.slice(0, 10);

describe('the date that is kept', () => {
  const [first, second] = [
    { date: '2026-12-04', minutes: 30 },
    { date: '2026-12-11', minutes: 45 },
  ];
  test('is the one set last, in whatever order the log comes', () => {
    expect(interviewDate([set(2, second), set(1, first), set(2, second)])).toEqual({ ...second, setAt: stamp(1).at });
  });
  test('stands since it was first set, however often it was changed; taken away and set again it is new', () => {
    expect(interviewDate([set(1, first), set(2, second), set(3, first)])).toEqual({ ...first, setAt: stamp(1).at });
    expect(interviewDate([set(1, first), set(2, null), set(3, second), set(4, first)])).toEqual({ ...first, setAt: stamp(3).at });
  });
  test('is none before, and none after it was taken away', () => {
    expect(interviewDate([answered(1)])).toBeUndefined();
    expect(interviewDate([set(1, first), set(2, null)])).toBeUndefined();
    expect(interviewDate([set(1, first), set(2, null), set(3, first)])).toMatchObject(first);
  });
});

describe('missed days', () => {
  const at = { today: '2026-11-22', dayOf };
  test('are those between the setting and today on which nothing was done', () => {
    expect(missedDays(stamp(18).at, [answered(20)], at)).toEqual(['2026-11-19', '2026-11-21']);
  });
  test('neither the day of the setting nor today is one', () => {
    expect(missedDays(stamp(21).at, [], at)).toEqual([]);
    expect(missedDays(stamp(22).at, [], at)).toEqual([]);
  });
  test('a plan from the future, set on a device whose clock runs ahead, has none', () =>
    expect(missedDays(stamp(25).at, [], at)).toEqual([]));
  test('a plan that was set does not count as practice, nor does a tick', () => {
    const ticked: ProgressEvent = { ...stamp(20), type: 'check-off', target: 'lesson:x', done: true };
    expect(missedDays(stamp(19).at, [set(20, null), ticked], at)).toEqual(['2026-11-20', '2026-11-21']);
  });
  test('an attempt whose text was put away tells its day by its id', () => {
    // 2026-11-20T10:00:00.000Z in Crockford's base 32.
    const bare: LogEntry = { id: '01M7W6C3800000000000000000', exerciseId: 'psi', type: 'attempt', status: 'rejected', bare: true };
    expect(missedDays(stamp(18).at, [bare], at)).toEqual(['2026-11-19', '2026-11-21']);
  });
  test('the day is the learner’s own', () => {
    const late = answered(20, '2026-11-20T23:30:00.000Z');
    const inTokyo = (instant: string) => new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().slice(0, 10);
    expect(missedDays(stamp(19).at, [late], { today: '2026-11-22', dayOf: inTokyo })).toEqual(['2026-11-20']);
  });
});

describe('days of the calendar', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '', '2026-1-1', '2026-01-01T00:00:00Z'])('%s is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => dayAfter(text, 1)).toThrow(RangeError);
  });
  test('a leap day, the end of a year, and back', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysFrom('2026-12-31', '2027-03-01')).toBe(60);
    expect(daysFrom('2027-03-01', '2026-12-31')).toBe(-60);
  });
});
