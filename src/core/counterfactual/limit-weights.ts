/** What is done with importance weights that are too large. */
import { requireOption } from '#core/guards/require-option.ts';
import { requireAllInRange } from '#core/guards/require-in-range.ts';

export interface WeightLimitOptions {
  /** The largest weight that counts in full, > 0; Infinity, the default, limits nothing. */
  readonly limit?: number;
  /** What a weight above the limit becomes: `clip` makes it the limit, `switch` makes it 0, leaving the round to the model. */
  readonly aboveLimit?: 'clip' | 'switch';
}

/**
 * Importance weights under a limit: less variance for some bias.
 *
 * @param caller name of the public function, for the message
 * @param weights importance weights, finite and >= 0
 * @param options the limit, and what happens above it
 * @returns one weight a round
 * @throws {RangeError} when there is no weight, or a weight or option is not as above
 */
export function limitWeights(
  caller: string,
  weights: readonly number[],
  { limit = Infinity, aboveLimit = 'clip' }: WeightLimitOptions,
): number[] {
  if (weights.length === 0) throw new RangeError(`${caller} requires at least one round, got none`);
  requireAllInRange(caller, 'weights', weights, 0);
  if (!(limit > 0)) throw new RangeError(`${caller} requires a limit > 0, got ${String(limit)}`);
  requireOption(caller, 'aboveLimit', aboveLimit, ['clip', 'switch']);
  return weights.map((weight) => (weight <= limit ? weight : aboveLimit === 'clip' ? limit : 0));
}
