/**
 * How a recommender spreads its attention over a catalogue.
 *
 * @param lists item ids shown to each user, from 0 to catalogSize - 1, none twice in a list; lists may be empty
 * @param catalogSize number of items that could be shown, an integer >= 1
 * @returns coverage, the share of items shown, in [0, 1]; gini, in [0, 1), items never shown included; entropy in bits, >= 0.
 * Nothing shown: coverage is 0, gini and entropy are NaN
 * @throws {RangeError} when catalogSize is not an integer >= 1 or an id is outside the catalogue
 */
export function catalogConcentration(lists: number[][], catalogSize: number): { coverage: number; gini: number; entropy: number } {
  throw new Error('write me: count how often each item of the catalogue is shown, then read the counts in three ways');
}
