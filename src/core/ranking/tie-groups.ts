/** Ranked items in groups of equal score. */

export interface TieGroup {
  readonly score: number;
  /** Indexes of the members in the input, ascending. */
  readonly members: readonly number[];
}

/**
 * Groups of equal score, highest score first; equal means the same number, not a close one.
 *
 * @param scores finite numbers
 * @example tieGroups([1, 5, 1]) // [{ score: 5, members: [1] }, { score: 1, members: [0, 2] }]
 */
export function tieGroups(scores: readonly number[]): TieGroup[] {
  const groups = new Map<number, number[]>();
  for (const [index, score] of scores.entries()) {
    const members = groups.get(score);
    if (members === undefined) groups.set(score, [index]);
    else members.push(index);
  }
  return [...groups].map(([score, members]) => ({ score, members })).sort((a, b) => b.score - a.score);
}
