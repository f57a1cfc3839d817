/** Days by calendar week, which begins on Monday. */

/** @param days in order */
export function weeksOf<Day extends { readonly day: string }>(days: readonly Day[]): readonly (readonly Day[])[] {
  const weeks: Day[][] = [];
  for (const day of days) {
    const week = weeks.at(-1);
    if (week === undefined || isMonday(day.day)) weeks.push([day]);
    else week.push(day);
  }
  return weeks;
}

const isMonday = (day: string): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
