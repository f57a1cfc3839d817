/** Click rate as if every impression had been looked at. */
import { requireInteger } from '#core/guards/require-integer.ts';
import { requireSameLength } from '#core/guards/require-same-length.ts';
import { mean } from '#core/stats/mean.ts';

/**
 * Click rate corrected for position: the mean of click over the chance that its position is looked at.
 *
 * Low positions earn few clicks because few people get there; dividing by the chance of examination gives a rate at which
 * the items themselves are clicked. It is the position-based form of inverse propensity scoring.
 *
 * @param positions 1-based position of each impression
 * @param clicks clicks of each impression, 0 or 1
 * @param examination chance of examination by position, first position first, each in (0, 1]
 * @returns clicks an examined impression, >= 0, above 1 where positions and chances disagree; NaN without impressions
 * @throws {RangeError} when the lists differ in length, a position has no chance, or a number is not as above
 * @see Joachims, Swaminathan and Schnabel, "Unbiased Learning-to-Rank with Biased Feedback", WSDM 2017
 * @example debiasedClickRate([1, 2, 2, 1], [1, 1, 0, 0], [1, 0.5]) // 0.75
 */
export function debiasedClickRate(positions: readonly number[], clicks: readonly number[], examination: readonly number[]): number {
  requireSameLength('debiasedClickRate', { positions, clicks });
  const badClick = clicks.find((click) => click !== 0 && click !== 1);
  if (badClick !== undefined) throw new RangeError(`debiasedClickRate requires 0 or 1 in clicks, got ${badClick}`);
  const badChance = examination.find((chance) => !(chance > 0 && chance <= 1));
  if (badChance !== undefined) throw new RangeError(`debiasedClickRate requires chances in (0, 1] in examination, got ${badChance}`);
  const terms = positions.map((position, index) => {
    requireInteger('debiasedClickRate', 'position', position, 1);
    const chance = examination[position - 1];
    if (chance === undefined) throw new RangeError(`debiasedClickRate requires a chance of examination for position ${position}, got none`);
    return (clicks[index] as number) / chance;
  });
  return mean(terms);
}
