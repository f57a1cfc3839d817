/** The learner's own calendar: the day of an instant where they are. */

/** @returns such as `2026-12-04` */
export function localDay(instant: string | Date): string {
  const date = new Date(instant);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A calendar day as text, in the reader's way; the day is read at noon, which every time zone has. */
export const dayText = (day: string, locale: string, format: Intl.DateTimeFormatOptions): string =>
  new Date(`${day}T12:00:00`).toLocaleDateString(locale, format);
