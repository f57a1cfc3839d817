/** Which variant of an exercise to practise next. */
import { LAST_VARIANT } from '#graders/variant.ts';
import type { Verdict } from '#graders/verdict.ts';

/**
 * One more than the highest that was tried.
 *
 * @param attempts of one exercise, in any order
 * @returns a whole number from 1 up; 1 again after the last there is
 */
export function nextVariant(attempts: readonly { readonly verdict: Pick<Verdict, 'variant'> }[]): number {
  const highest = attempts.reduce((sofar, { verdict }) => Math.max(sofar, verdict.variant ?? 0), 0);
  return (highest % LAST_VARIANT) + 1;
}
