import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../calendar-day.ts';
import { type CalendarInput, planCalendar } from './plan-calendar.ts';

const input = (more: Partial<CalendarInput> = {}): CalendarInput => ({
  date: '2026-12-04',
  at: '2026-11-22T18:30:05.123Z',
  name: 'Interview',
  days: [{ day: '2026-11-30', summary: 'Practise', description: 'One\nTwo' }],
  ...more,
});
const unfolded = (file: string): readonly string[] => file.replaceAll('\r\n ', '').split('\r\n');
const lineOf = (file: string, name: string): string | undefined =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
const unescaped = (text: string): string => text.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
const octets = (text: string): number => Buffer.byteLength(text, 'utf8');

describe('by hand', () => {
  test('one day, from its begin to its end', () => {
    expect(planCalendar(input()).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Holdout//Plan to the date//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Interview',
      'BEGIN:VEVENT',
      'UID:plan-20261204-day-20261130@holdout.invalid',
      'DTSTAMP:20261122T183005Z',
      // 1795372205 s since 1970, in whole minutes.
      'SEQUENCE:29922870',
      'DTSTART;VALUE=DATE:20261130',
      'DTEND;VALUE=DATE:20261201',
      'SUMMARY:Practise',
      'DESCRIPTION:One\\nTwo',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });
  test('the signs that stand for something are escaped', () => {
    const file = planCalendar(input({ days: [{ day: '2026-11-30', summary: 'a,b;c\\d: "e"', description: 'x\r\ny' }] }));
    expect(lineOf(file, 'SUMMARY')).toBe('a\\,b\\;c\\\\d: "e"');
    expect(lineOf(file, 'DESCRIPTION')).toBe('x\\ny');
  });
  test('a line of 75 octets is whole, one of 76 is folded', () => {
    const lines = (length: number) => planCalendar(input({ name: 'x'.repeat(length - 'X-WR-CALNAME:'.length) })).split('\r\n');
    expect(lines(75)[5]).toHaveLength(75);
    expect(lines(76).slice(5, 7)).toEqual([`X-WR-CALNAME:${'x'.repeat(62)}`, ' x']);
  });
  test('no fold within a character of several octets', () => {
    // 13 octets of the name, then 61: one is left, and ü takes two.
    const file = planCalendar(input({ name: `${'x'.repeat(61)}üü` }));
    expect(file.split('\r\n').slice(5, 7)).toEqual([`X-WR-CALNAME:${'x'.repeat(61)}`, ' üü']);
  });
});

describe('laws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom('ü', '😀', '中', ',', '\\', ';', '\n', ' ', 'a') }),
  );
  const clean = text.map((one) => one.replaceAll('\r', ''));
  const days = fc
    .array(fc.record({ summary: clean, description: clean }), { maxLength: 4 })
    .map((list) => list.map((one, index) => ({ day: dayAfter('2026-11-30', index), ...one })));

  test('every line ends in CRLF, is at most 75 octets, and unfolding and unescaping give the texts back', () => {
    fc.assert(
      fc.property(days, clean, (list, name) => {
        const file = planCalendar(input({ days: list, name }));
        expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = file.split('\r\n');
        for (const line of lines) {
          expect(/[\r\n]/.test(line)).toBe(false);
          expect(octets(line)).toBeLessThanOrEqual(75);
        }
        const told = unfolded(file).filter((line) => /^(?:SUMMARY|DESCRIPTION):/.test(line));
        expect(told.map((line) => unescaped(line.slice(line.indexOf(':') + 1)))).toEqual(
          list.flatMap(({ summary, description }) => [summary, description]),
        );
        expect(unescaped(lineOf(file, 'X-WR-CALNAME') ?? '')).toBe(name);
      }),
    );
  });
  test('another export of the same plan names its days alike, and counts higher', () => {
    const later = planCalendar(input({ at: '2026-11-22T18:31:05.000Z' }));
    expect(lineOf(later, 'UID')).toBe(lineOf(planCalendar(input()), 'UID'));
    expect(Number(lineOf(later, 'SEQUENCE'))).toBeGreaterThan(Number(lineOf(planCalendar(input()), 'SEQUENCE')));
    expect(lineOf(planCalendar(input({ date: '2026-12-05' })), 'UID')).not.toBe(lineOf(later, 'UID'));
  });
});
