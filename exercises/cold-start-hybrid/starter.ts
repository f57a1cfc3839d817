/**
 * Ranks items for a person with little or no history, by a blend that trusts the history as far as there is one.
 *
 * @param collaborative score by item from the person's history, finite, on any scale
 * @param content score by item from the texts they liked, finite; all 0 where nothing is known of their taste
 * @param popularity score by item, finite, such as a count of plays
 * @param interactions how much history the person has, >= 0
 * @param halfTrust the amount of history at which both sources weigh the same, > 0
 * @returns weight, the share of the collaborative scores, in [0, 1); order, all item ids, best first, ties by smaller id
 * @throws {RangeError} when the sources differ in length, a score is not finite, interactions < 0 or halfTrust <= 0
 */
export function coldStartHybrid(
  collaborative: number[],
  content: number[],
  popularity: number[],
  interactions: number,
  halfTrust: number,
): { weight: number; order: number[] } {
  throw new Error('write me: choose the fallback, bring both sources to one scale, blend, sort');
}
