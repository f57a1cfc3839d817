/** When the time that is left is told to those who do not see it. */
const TOLD_MINUTES = [0, 1, 5, 10] as const;

/**
 * The mark that was passed between two looks at the clock, in minutes; the last of them when a sleep of the page jumped over several.
 *
 * @param before seconds left at the earlier look
 * @param now seconds left at the later one
 * @returns undefined when none was passed
 */
export const toldAt = (before: number, now: number): (typeof TOLD_MINUTES)[number] | undefined =>
  TOLD_MINUTES.find((minutes) => before > minutes * 60 && now <= minutes * 60);
