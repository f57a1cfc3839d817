/** Two rankings shown as one list, the clicks telling which of them users prefer. */
import { requireCutoff } from '#core/guards/require-cutoff.ts';
import { uniformSource } from '#core/stats/uniform-source.ts';

export interface TeamDraft {
  /** Item ids in the order shown. */
  readonly list: number[];
  /** A letter a slot: the ranking, A or B, that put the item there. */
  readonly teams: string;
  /** Clicked slots of team A. */
  readonly creditA: number;
  /** Clicked slots of team B. */
  readonly creditB: number;
}

/** One pick of the draft. */
export interface DraftPick {
  readonly item: number;
  readonly team: 'A' | 'B';
  /** The uniform that broke the tie between equal teams; NaN where the teams were not equal. */
  readonly toss: number;
}

/**
 * Team draft interleaving of two rankings, with the credit that clicks give to each.
 *
 * Every user sees both rankings at once, so that a preference shows with a hundredth of an A/B test's traffic. The rankings
 * pick in turns like captains of two teams: the smaller team picks, a toss decides between equal ones, so neither gains by
 * position. A captain with nothing left passes. Balanced interleaving draws once only and can favour one side.
 *
 * @param a item ids of ranking A, best first, without repeats
 * @param b item ids of ranking B, best first, without repeats
 * @param k length of the list to show, an integer >= 1; it ends earlier when both rankings do
 * @param uniforms numbers in [0, 1), one used whenever the teams are equal: below 0.5 A picks
 * @param clicked slots that were clicked, counted from 0; repeats count once, slots beyond the list are ignored
 * @returns the list, its teams and the clicked slots of each
 * @throws {RangeError} when k is not an integer >= 1, a ranking repeats an item, or there are too few uniforms
 * @see Radlinski, Kurup and Joachims, "How Does Clickthrough Data Reflect Retrieval Quality?", CIKM 2008
 * @example teamDraftInterleaving([1, 2, 3], [2, 4], 3, [0.2, 0.9], [1]) // { list: [1, 2, 4], teams: 'ABB', creditA: 0, creditB: 1 }
 */
export function teamDraftInterleaving(
  a: readonly number[],
  b: readonly number[],
  k: number,
  uniforms: readonly number[],
  clicked: readonly number[],
): TeamDraft {
  const picks = draftPicks(a, b, k, uniforms);
  const clickedSlots = new Set(clicked);
  const clickedPicks = picks.filter((_, slot) => clickedSlots.has(slot));
  return {
    list: picks.map(({ item }) => item),
    teams: picks.map(({ team }) => team).join(''),
    creditA: clickedPicks.filter(({ team }) => team === 'A').length,
    creditB: clickedPicks.filter(({ team }) => team === 'B').length,
  };
}

/**
 * The draft pick by pick.
 *
 * @param a item ids of ranking A, without repeats
 * @param b item ids of ranking B, without repeats
 * @param k most picks, an integer >= 1
 * @param uniforms one for each toss
 * @returns at most k picks
 * @throws {RangeError} for what teamDraftInterleaving refuses
 */
export function draftPicks(a: readonly number[], b: readonly number[], k: number, uniforms: readonly number[]): DraftPick[] {
  requireCutoff('teamDraftInterleaving', k);
  requireNoRepeats('a', a);
  requireNoRepeats('b', b);
  const source = uniformSource('teamDraftInterleaving', uniforms);
  const listed = new Set<number>();
  const best = { A: bestUnlisted(a, listed), B: bestUnlisted(b, listed) };
  const picks: DraftPick[] = [];
  let lead = 0;
  while (picks.length < k && (best.A() !== undefined || best.B() !== undefined)) {
    const toss = lead === 0 ? source.next() : NaN;
    // Below 0.5 the toss is A's; A also picks when it is behind.
    const turn = lead < 0 || toss < 0.5 ? 'A' : 'B';
    const team = best[turn]() === undefined ? other[turn] : turn;
    const item = best[team]() as number;
    listed.add(item);
    picks.push({ item, team, toss });
    lead += team === 'A' ? 1 : -1;
  }
  return picks;
}

const other = { A: 'B', B: 'A' } as const;

/** Reads a ranking once: the listed set only grows, so an item that was passed is never needed again. */
function bestUnlisted(ranking: readonly number[], listed: ReadonlySet<number>): () => number | undefined {
  let next = 0;
  return () => {
    while (next < ranking.length && listed.has(ranking[next] as number)) next += 1;
    return ranking[next];
  };
}

function requireNoRepeats(name: string, ranking: readonly number[]): void {
  const seen = new Set<number>();
  for (const item of ranking) {
    if (seen.has(item)) throw new RangeError(`teamDraftInterleaving requires ${name} without repeats, got ${item} twice`);
    seen.add(item);
  }
}
