/** Variants of an exercise: a whole number from 1 up names one, and everything about it follows from that number. */

export const LAST_VARIANT = 2_147_483_647;

/** What a grading draws its cases from. */
export interface Cases {
  readonly seed: number;
  /** Absent for the exercise as first set. */
  readonly variant?: number;
}

export const isVariant = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= LAST_VARIANT;

/**
 * The cases of a variant. Its seed is a number from 1 to 2^31 - 1, another for each variant and rarely a small one:
 * the exercise as first set counts its seeds from 1.
 *
 * @throws {RangeError} when the number is no variant
 */
export function casesOf(variant: number): Required<Cases> {
  requireVariant(variant);
  return { seed: scattered(variant), variant };
}

/** The seed of the world that the learner of an SQL exercise sees; never 1, which is that of the exercise as first set. */
export const worldSeedOf = (variant: number): number => casesOf(variant).seed + 1;

/** Which of so many shapes; `undefined` for the usual one, which takes its turn with them. The first variant has the first. */
export function shapeAt<Shape>(shapes: readonly Shape[], variant: number): Shape | undefined {
  requireVariant(variant);
  return shapes[(variant % (shapes.length + 1)) - 1];
}

function requireVariant(variant: number): void {
  if (!isVariant(variant)) throw new RangeError(`a variant requires a whole number from 1 to ${LAST_VARIANT}, got ${variant}`);
}

const WORD = LAST_VARIANT;

/** One to one on the words of 31 bits, 0 to itself: odd factors and shifts to the right, of which each can be undone. */
function scattered(word: number): number {
  const once = Math.imul(word ^ (word >>> 15), 0x2c1b3c6d) & WORD;
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39) & WORD;
  return twice ^ (twice >>> 15);
}
