/** Days of a calendar as texts: `2026-12-04`. Counted in UTC, where every day has 24 hours. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** @throws {RangeError} when one of them is no day */
export const daysFrom = (day: string, later: string): number => (startOf(later) - startOf(day)) / DAY_MS;

/** @throws {RangeError} when it is no day */
export const dayAfter = (day: string, days: number): string => new Date(startOf(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Whether a text is a day that exists: 30 February is none. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && iso(Date.parse(`${text}T00:00:00Z`)) === text;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

function startOf(day: string): number {
  if (!isDay(day)) throw new RangeError(`a day is written as 2026-12-04, got ${JSON.stringify(day)}`);
  return Date.parse(`${day}T00:00:00Z`);
}
