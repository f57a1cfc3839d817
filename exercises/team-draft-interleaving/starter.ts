/**
 * Mixes two rankings into one list by a team draft, and credits clicks to the team whose slot was clicked.
 *
 * @param a item ids of ranking A, best first, none twice
 * @param b item ids of ranking B, best first, none twice
 * @param k slots to fill, an integer >= 1; the list is shorter when both rankings have nothing left
 * @param uniforms numbers in [0, 1), used from left to right, one for each toss: A picks when it is below 0.5
 * @param clicked slots that were clicked, counted from 0; slots beyond the list are ignored, repeats count once
 * @returns the items shown, a letter A or B for each of them, and the clicks on either team's slots
 * @throws {RangeError} when k is not an integer >= 1, a ranking repeats an item, or the uniforms run out
 */
export function teamDraft(
  a: number[],
  b: number[],
  k: number,
  uniforms: number[],
  clicked: number[],
): { list: number[]; teams: string; creditA: number; creditB: number } {
  throw new Error('write me: whose turn is it, what do they pick, and who gets the clicks');
}
