/** Refuses a relevance grade that is negative or not finite. */

/**
 * Refuses a list that holds a negative grade or one that is not finite.
 *
 * @param caller name of the function that was called, for the message
 * @param grades the list
 * @throws {RangeError} when a grade is negative or not finite
 */
export function requireGrades(caller: string, grades: readonly number[]): void {
  const bad = grades.find((grade) => !Number.isFinite(grade) || grade < 0);
  if (bad !== undefined) throw new RangeError(`${caller} requires finite grades >= 0, got ${String(bad)}`);
}
