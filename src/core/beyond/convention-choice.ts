/** One way to decide a convention, with what it makes of the example. */
import type { ConventionChoice } from '#core/convention.ts';

/** The default is marked by the last argument. */
export function conventionChoice(
  value: string,
  meaning: string,
  usedBy: readonly string[],
  result: () => number,
  isDefault = false,
): ConventionChoice {
  return { value, meaning, usedBy, isDefault, result };
}
