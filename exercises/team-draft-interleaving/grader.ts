/** Team draft interleaving: what is checked, and against which function of the core. */
import { teamDraftInterleaving } from '#core/experiments/team-draft-interleaving.ts';
import { traceTeamDraftInterleaving } from '#core/experiments/trace-team-draft-interleaving.ts';
import { longRankings, twoRankings } from '#graders/arbitraries/two-rankings.ts';
import { agreesWith, defineGrader, expects, law, refuses, sameValue } from '#graders/index.ts';

type Args = [a: number[], b: number[], k: number, uniforms: number[], clicked: number[]];
type Draft = { readonly list: readonly number[]; readonly teams: string; readonly creditA: number; readonly creditB: number };

/** One slot: the only rule it needs is the toss. */
const legal: Args = [[1, 2], [3], 1, [0.25], [0]];

export default defineGrader<Args>({
  entry: 'teamDraft',
  oracles: ['teamDraftInterleaving', 'draftPicks'],
  inputs: twoRankings,
  oracle: teamDraftInterleaving,
  checks: [
    agreesWith('follows the definition', { runs: 120 }),
    law('no item is listed twice', twoRankings, (call, args) => {
      const received = call(...args);
      const { list } = received as Draft;
      return new Set(list).size === list.length || { expected: 'a list without repeats', received };
    }),
    law(
      'while both can pick, no team is ever two items ahead',
      twoRankings.filter(([a, b]) => Math.min(a.length, b.length) > 1),
      (call, [a, b, k, ...others]) => {
        // Neither runs out before the list is full.
        const received = call(a, b, Math.min(k, a.length, b.length), ...others);
        const leads = [...(received as Draft).teams].map((_, slot, teams) => leadAfter(teams.slice(0, slot + 1)));
        return (
          leads.every((lead) => Math.abs(lead) <= 1) || { expected: 'teams whose sizes differ by one at most, at every slot', received }
        );
      },
    ),
    law(
      'rankings that trade places, with every toss turned round, trade their teams',
      twoRankings,
      (call, [a, b, k, uniforms, clicked]) => {
        const tosses = uniforms.map((uniform) => (uniform === 0 || uniform === 0.5 ? 0.25 : uniform));
        const { list, teams, creditA, creditB } = call(a, b, k, tosses, clicked) as Draft;
        const turned = tosses.map((uniform) => 1 - uniform);
        const received = call(b, a, k, turned, clicked);
        const expected = { list, teams: [...teams].map((team) => (team === 'A' ? 'B' : 'A')).join(''), creditA: creditB, creditB: creditA };
        return (
          sameValue(received, expected) || {
            expected: `the same list, with the teams ${expected.teams} and their credits exchanged`,
            received,
          }
        );
      },
    ),
    law('a ranking drafted with itself, or with an empty one, gives that ranking', twoRankings, (call, [a, , k, ...others]) => {
      const received = [call(a, a, k, ...others), call([], a, k, ...others), call(a, [], k, ...others)];
      const right = (received as unknown as readonly Draft[]).every(({ list }) => sameValue(list, a.slice(0, k)));
      return right || { expected: `the list ${JSON.stringify(a.slice(0, k))} three times`, received };
    }),
    law('every clicked slot is credited to one team', twoRankings, (call, args) => {
      const received = call(...args);
      const { list, creditA, creditB } = received as Draft;
      const slots = new Set(args[4].filter((slot) => slot < list.length)).size;
      return creditA + creditB === slots || { expected: `credits that add up to ${slots}`, received };
    }),
    law(
      'other tosses, or other clicks, on the same rankings are another question',
      twoRankings,
      (call, [a, b, k, uniforms, clicked]) => {
        call(a, b, k, uniforms, clicked);
        const turned = uniforms.map((uniform) => (uniform < 0.5 ? 0.75 : 0.25));
        const [received, right] = [
          [call(a, b, k, turned, clicked), call(a, b, k, uniforms, [1])],
          [teamDraftInterleaving(a, b, k, turned, clicked), teamDraftInterleaving(a, b, k, uniforms, [1])],
        ];
        return (
          sameValue(received, right) || { expected: 'the drafts with every toss turned round, and with one click on slot 1', received }
        );
      },
      { runs: 20 },
    ),
    expects(
      'as many uniforms as there are tosses are enough',
      twoRankings.map(([a, b, k, uniforms, clicked]): Args => [a, b, k, uniforms.slice(0, tossesOf(a, b, k, uniforms)), clicked]),
      teamDraftInterleaving,
    ),
    refuses(
      'refuses a list whose length is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((k) => [legal.with(2, k), [[], [], k, [], []]]),
      legal,
    ),
    refuses(
      'refuses a ranking that repeats an item, wherever it stands',
      [
        [[1, 1], [3], 1, [0.25], [0]],
        [[1, 2, 1], [3], 1, [0.25], [0]],
        [[1, 2], [3, 4, 3], 1, [0.25], [0]],
        [[], [3, 3], 1, [0.25], [0]],
      ],
      legal,
    ),
    refuses(
      'refuses too few uniforms for the tosses',
      [
        [[1, 2], [3], 1, [], [0]],
        [[1, 2], [3, 4], 3, [0.25], [0]],
        [[1, 2], [3, 4], 4, [0.75], [0]],
        [[], [3], 1, [], [0]],
      ],
      legal,
    ),
  ],
  features: [
    { when: 'the rankings share no item', otherwise: 'the rankings share an item', holds: (a, b) => !a.some((item) => b.includes(item)) },
    {
      when: 'neither ranking runs out',
      otherwise: 'a ranking runs out',
      holds: (a, b, k, uniforms) => {
        const { list } = teamDraftInterleaving(a, b, k, uniforms, []);
        return [a, b].every((ranking) => ranking.some((item) => !list.slice(0, -1).includes(item)));
      },
    },
    { when: 'k is at most 2', otherwise: 'k is above 2', holds: (_, __, k) => k <= 2 },
    {
      when: 'no uniform is exactly 0.5',
      otherwise: 'some uniform is exactly 0.5',
      holds: (_, __, ___, uniforms) => !uniforms.includes(0.5),
    },
    {
      when: 'no slot is clicked twice',
      otherwise: 'a slot is clicked twice',
      holds: (_, __, ___, ____, clicked) => new Set(clicked).size === clicked.length,
    },
  ],
  cutoff: 2,
  cost: { at: oppositeRankings, n: 25, repeats: 16 },
  shapes: [{ name: 'longer-rows', says: 'Rankings of 8 to 20 items for rows of up to 24 slots.', inputs: longRankings }],
  picture: 'tables',
  trace: traceTeamDraftInterleaving,
});

/** Slots before which the teams are equal. */
function tossesOf(a: number[], b: number[], k: number, uniforms: number[]): number {
  const teams = [...teamDraftInterleaving(a, b, k, uniforms, []).teams];
  return teams.filter((_, slot) => leadAfter(teams.slice(0, slot)) === 0).length;
}

/** Members of A less those of B. */
function leadAfter(teams: readonly string[]): number {
  return teams.reduce((lead, team) => lead + (team === 'A' ? 1 : -1), 0);
}

/** The same items in two orders. */
function oppositeRankings(n: number): Args {
  const a = Array.from({ length: n }, (_, index) => index);
  return [a, a.toReversed(), n, a.map((index) => ((index * 617) % 997) / 997), [0, 3]];
}
