/**
 * The days of a plan as a calendar file, which calendars of all kinds import.
 *
 * @see RFC 5545, https://www.rfc-editor.org/rfc/rfc5545
 */
import { dayAfter } from '../calendar-day.ts';

export interface CalendarDay {
  readonly day: string;
  readonly summary: string;
  /** Lines are parted by a line feed. */
  readonly description: string;
}

export interface CalendarInput {
  /** Day of the interview: it names the plan, so that the same day of the same plan replaces what was imported before. */
  readonly date: string;
  readonly days: readonly CalendarDay[];
  /** ISO 8601 instant of the making. */
  readonly at: string;
  /** Shown by calendars that keep several. */
  readonly name: string;
}

/** @returns lines of at most 75 octets, each with its CRLF */
export function planCalendar({ date, days, at, name }: CalendarInput): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Holdout//Plan to the date//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...days.flatMap((day) => eventLines(day, date, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: string): string => day.replaceAll('-', '');

function eventLines({ day, summary, description }: CalendarDay, date: string, at: string): readonly string[] {
  const stamp = `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  return [
    'BEGIN:VEVENT',
    `UID:plan-${compact(date)}-day-${compact(day)}@holdout.invalid`,
    `DTSTAMP:${stamp}`,
    // A calendar takes an event for newer by its number, which so grows with time.
    `SEQUENCE:${Math.floor(Date.parse(at) / 60_000)}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    // The day stays free for other appointments.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');

const LINE_OCTETS = 75;

/** Breaks a line before the 76th octet, never within a character. The blank that begins the next line counts as one of its octets. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}

/** Of one character in UTF-8. */
function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
