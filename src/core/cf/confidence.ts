/** How much an observed count weighs in implicit alternating least squares. */

/** `one-plus-alpha-count`: 1 + alpha x count (Hu, Koren and Volinsky); `alpha-count`: alpha x count (implicit). */
export type ConfidenceKind = 'one-plus-alpha-count' | 'alpha-count';

export const confidenceKinds: readonly ConfidenceKind[] = ['one-plus-alpha-count', 'alpha-count'];

/**
 * Confidence that a cell's preference (1 when there is a count, else 0) is meant; an unobserved cell always has 1.
 *
 * @param count interactions, >= 0
 * @param alpha growth of the confidence per interaction, >= 0
 * @param kind form of the confidence of observed cells
 * @returns >= 0, unitless
 */
export function confidenceOf(count: number, alpha: number, kind: ConfidenceKind): number {
  if (count === 0) return 1;
  return kind === 'one-plus-alpha-count' ? 1 + alpha * count : alpha * count;
}
