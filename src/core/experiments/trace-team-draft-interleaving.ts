/** A team draft worked pick by pick. */
import type { Trace } from '#core/trace.ts';
import { draftPicks, teamDraftInterleaving } from './team-draft-interleaving.ts';

/** Takes what teamDraftInterleaving takes; one row a slot of the list, with the sizes of the teams before the pick. */
export function traceTeamDraftInterleaving(
  a: readonly number[],
  b: readonly number[],
  k: number,
  uniforms: readonly number[],
  clicked: readonly number[],
): Trace {
  const { list, teams, creditA, creditB } = teamDraftInterleaving(a, b, k, uniforms, clicked);
  const sizes = { A: 0, B: 0 };
  const rows = draftPicks(a, b, k, uniforms).map(({ item, team, toss }, slot) => {
    const before = [sizes.A, sizes.B];
    sizes[team] += 1;
    return [slot, ...before, Number.isNaN(toss) ? 'none' : toss, team, item, clicked.includes(slot) ? 'yes' : 'no'];
  });
  return {
    columns: ['slot', 'team A', 'team B', 'toss', 'picks', 'item', 'clicked'],
    rows,
    result: [
      ['list', list],
      ['teams', teams],
      ['credit A', creditA],
      ['credit B', creditB],
    ],
  };
}
