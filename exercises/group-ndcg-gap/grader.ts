/** The NDCG gap between two groups: what is checked, and against which function of the core. */
import { groupNdcgGap } from '#core/fairness/group-ndcg-gap.ts';
import { traceGroupNdcgGap } from '#core/fairness/trace-group-ndcg-gap.ts';
import { type GradedGroups as Args, type GradedUser, gradedGroups, longListsInGroups } from '#graders/arbitraries/graded-groups.ts';
import { agreesWith, costs, defineGrader, expects, invariantUnder, law, refuses, sameNumber, sameValue } from '#graders/index.ts';

type Result = { a: number; b: number; gap: number; low: number; high: number };

const pair: GradedUser[] = [
  { group: 'A', grades: [1] },
  { group: 'B', grades: [1] },
];
const legal: Args = [pair, 1, [0, 0.5], 1, 0.1];

const bothGroups = gradedGroups.filter(([users]) => left(users, 'A').length > 0 && left(users, 'B').length > 0);

export default defineGrader<Args>({
  entry: 'groupNdcgGap',
  toolbox: ['quantile'],
  oracles: ['groupNdcgGap', 'ndcgAtK', 'ndcgByGroup', 'dcgAtK'],
  inputs: gradedGroups,
  oracle: (users, k, uniforms, resamples, alpha) => groupNdcgGap(users, k, uniforms, resamples, alpha),
  checks: [
    agreesWith('follows the definition', { runs: 80 }),
    law('exchanging the names of the groups turns the gap round', bothGroups, (call, [users, ...rest]) => {
      const { a, b, gap } = call(users, ...rest) as Result;
      const received = call(users.map(otherGroup), ...rest) as Result;
      const turned = sameValue([received.a, received.b, received.gap], [b, a, -gap]);
      return turned || { expected: `a: ${b}, b: ${a} and gap: ${-gap}, as the groups have changed names`, received };
    }),
    invariantUnder(
      'a user with nothing relevant to find changes nothing',
      ([users, ...rest], draw) => [
        users.toSpliced(Math.floor(draw * users.length), 0, { group: draw < 0.5 ? 'A' : 'B', grades: [0, 0] }),
        ...rest,
      ],
      { given: bothGroups },
    ),
    law('groups in which everybody is served alike give an interval without width', bothGroups, (call, [users, ...rest]) => {
      const alike = users.map(({ group }): GradedUser => ({ group, grades: group === 'A' ? [3, 1] : [0, 2, 1] }));
      const received = call(alike, ...rest) as Result;
      const narrow = sameNumber(received.low, received.gap) && sameNumber(received.high, received.gap);
      return narrow || { expected: `low and high equal to the gap of ${received.gap}`, received };
    }),
    law('uniforms of 0 draw the first user of A, and of 0.99 the last of B', bothGroups, (call, [users, k, , resamples, alpha]) => {
      const [inA, inB] = [left(users, 'A'), left(users, 'B')];
      const each = [...inA.map(() => 0), ...inB.map(() => 0.99)];
      const uniforms = Array.from({ length: resamples }, () => each).flat();
      const drawn = [inA[0], inB.at(-1)] as GradedUser[];
      const { gap } = call(drawn, k, [0, 0.99], 1, alpha) as Result;
      const received = call(users, k, uniforms, resamples, alpha) as Result;
      const same = sameNumber(received.low, gap) && sameNumber(received.high, gap);
      return (
        same || { expected: `low and high of ${gap}, the gap between those two users, with uniforms [${uniforms.join(', ')}]`, received }
      );
    }),
    expects(
      'a group without users left: NaN, and no uniform is asked for',
      gradedGroups.map(
        ([users, k, , ...rest]): Args => [
          users.map(({ group, grades }) => ({ group, grades: group === 'B' ? [] : [...grades, 1] })),
          k,
          [],
          ...rest,
        ],
      ),
      (users, k) => ({ a: groupNdcgGap(users, k, [], 1, 0.5).a, b: NaN, gap: NaN, low: NaN, high: NaN }),
      { runs: 20 },
    ),
    costs('scores every user once, not once for each resample', longLists, {
      n: 60,
      of: 'the number of resamples',
      maxGrowth: 2.2,
      maxTimesReference: 10,
      repeats: 8,
    }),
    refuses(
      'refuses a k or a number of resamples that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((count) => [
        [pair, count, [0, 0.5], 1, 0.1],
        [pair, 1, [0, 0.5], count, 0.1],
      ]),
      legal,
    ),
    refuses(
      'refuses an alpha outside 0 to 1, and the ends',
      [0, 1, -0.1, 1.1, NaN].map((alpha) => [pair, 1, [0, 0.5], 1, alpha]),
      legal,
    ),
    refuses(
      'refuses to draw with too few uniforms',
      [
        [pair, 1, [], 1, 0.1],
        [pair, 1, [0], 1, 0.1],
        [pair, 1, [0, 0.5, 0], 2, 0.1],
        // The one that is missing leaves a mean over fewer users, which is a number like any other.
        [[...pair, ...pair], 1, [0, 0.5, 0], 1, 0.1],
        [[...pair, ...pair], 1, [0, 0.5, 0, 0.5, 0, 0.5, 0], 2, 0.1],
      ],
      legal,
    ),
  ],
  features: [
    {
      when: 'every user has something relevant to find',
      otherwise: 'a user has nothing relevant to find',
      holds: (users) => users.every(({ grades }) => grades.some((grade) => grade > 0)),
    },
    {
      when: 'both groups have somebody left',
      otherwise: 'a group has nobody left',
      holds: (users) => left(users, 'A').length > 0 && left(users, 'B').length > 0,
    },
    {
      when: 'nobody shares a group with somebody else',
      otherwise: 'a group has several users',
      holds: (users) => left(users, 'A').length <= 1 && left(users, 'B').length <= 1,
    },
    { when: 'there is one resample', otherwise: 'there are several resamples', holds: (_, __, ___, resamples) => resamples === 1 },
  ],
  cutoff: 1,
  cost: { at: longLists, n: 60, repeats: 8 },
  shapes: [
    { name: 'long-lists', says: 'Lists of up to 12 items with cutoffs from 5 up, and 5 to 10 resamples.', inputs: longListsInGroups },
  ],
  picture: 'tables',
  trace: (users, k, uniforms, resamples, alpha) => traceGroupNdcgGap(users, k, uniforms, resamples, alpha),
});

/** The users of a group who have an NDCG, in their order. */
function left(users: readonly GradedUser[], group: string): GradedUser[] {
  return users.filter((user) => user.group === group && user.grades.some((grade) => grade > 0));
}

function otherGroup({ group, grades }: GradedUser): GradedUser {
  return { group: group === 'A' ? 'B' : 'A', grades };
}

/** Six users with long lists; n resamples. */
function longLists(n: number): Args {
  const users = Array.from(
    { length: 6 },
    (_, user): GradedUser => ({
      group: user % 2 === 0 ? 'A' : 'B',
      grades: Array.from({ length: 40 }, (__, rank) => (rank * (user + 3)) % 4),
    }),
  );
  return [users, 40, Array.from({ length: 6 * n }, (_, index) => (0.5 + ((index * 37) % 100)) / 101), n, 0.1];
}
