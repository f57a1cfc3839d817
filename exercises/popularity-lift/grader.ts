/** Popularity lift by group: what is checked, and against which function of the core. */
import { popularityLift } from '#core/fairness/popularity-lift.ts';
import { tracePopularityLift } from '#core/fairness/trace-popularity-lift.ts';
import {
  longHistories,
  type ProfilesWithRecommendations as Args,
  profilesWithRecommendations,
} from '#graders/arbitraries/profiles-with-recommendations.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameValue } from '#graders/index.ts';

type Levels = Record<string, { profile: number; recommended: number; lift: number }>;

/** Every sample carries several lists, and a law calls twice. */
const FEWER = { runs: 20 };

const legal: Args = [[[1]], [[1]], ['all']];

export default defineGrader<Args>({
  entry: 'popularityLift',
  oracles: ['popularityLift'],
  inputs: profilesWithRecommendations,
  oracle: (profiles, recommendations, groups) => popularityLift(profiles, recommendations, groups),
  checks: [
    agreesWith('follows the definition', { runs: 80 }),
    law(
      'recommending to everybody their own history is a lift of 0',
      profilesWithRecommendations,
      (call, [profiles, , groups]) => {
        const received = call(
          profiles,
          profiles.map((profile) => profile.toReversed()),
          groups,
        );
        const lifts = Object.values(received as Levels).map(({ lift }) => lift);
        return (
          sameValue(
            lifts,
            [...new Set(groups)].map(() => 0),
          ) || { expected: 'a lift of 0 for every group, from lists that equal the profiles', received }
        );
      },
      FEWER,
    ),
    law(
      'each user counts once, however long the profile',
      profilesWithRecommendations,
      (call, [profiles, recommendations, groups]) => {
        const alone = Object.values(
          call(
            profiles,
            recommendations,
            profiles.map((_, user) => `user ${user}`),
          ) as Levels,
        );
        const together = (
          call(
            profiles,
            recommendations,
            groups.map(() => 'all'),
          ) as Levels
        ).all;
        const means = [meanOf(alone.map(({ profile }) => profile)), meanOf(alone.map(({ recommended }) => recommended))];
        const received = [together?.profile ?? NaN, together?.recommended ?? NaN];
        return (
          sameValue(received, means) || {
            expected: `levels of ${means.join(' and ')}, the means of what each user has as a group alone`,
            received,
          }
        );
      },
      FEWER,
    ),
    expects(
      'items that nobody has in a profile count 0',
      profilesWithRecommendations.map(
        ([profiles, , groups]): Args => [profiles, profiles.map((profile) => profile.map((item) => item + 100)), groups],
      ),
      (profiles, recommendations, groups) => {
        // The profiles' own levels come from the core; what is new here is the list of which nothing is known.
        const own = Object.entries(popularityLift(profiles, recommendations, groups));
        return Object.fromEntries(own.map(([group, { profile }]) => [group, { profile, recommended: 0, lift: -1 }]));
      },
      FEWER,
    ),
    invariantUnder(
      'other ids for the same items change nothing',
      ([profiles, recommendations, groups], draw) => {
        const rename = (item: number) => 500 - item * (2 + Math.floor(draw * 3));
        return [profiles.map((list) => list.map(rename)), recommendations.map((list) => list.map(rename)), groups];
      },
      FEWER,
    ),
    invariantUnder(
      'the order of the items in a list changes nothing',
      ([profiles, recommendations, groups]) => [
        profiles.map((list) => list.toReversed()),
        recommendations.map((list) => list.toReversed()),
        groups,
      ],
      FEWER,
    ),
    invariantUnder(
      'counting every user twice changes nothing',
      ([profiles, recommendations, groups]) => [
        [...profiles, ...profiles],
        [...recommendations, ...recommendations],
        [...groups, ...groups],
      ],
      FEWER,
    ),
    expects('no users: no groups', fc.constant<Args>([[], [], []]), () => ({}), { runs: 1 }),
    refuses(
      'refuses an empty profile and an empty list',
      [
        [[[]], [[1]], ['all']],
        [[[1]], [[]], ['all']],
        [
          [[1], []],
          [[1], [1]],
          ['all', 'all'],
        ],
        [
          [[1], [1]],
          [[1], []],
          ['all', 'all'],
        ],
      ],
      legal,
    ),
    refuses(
      'refuses an item that stands twice in one profile or list',
      [
        [[[1, 1]], [[1]], ['all']],
        [[[1]], [[2, 1, 2]], ['all']],
      ],
      legal,
    ),
    refuses(
      'refuses lists of different lengths',
      [
        [[[1], [1]], [[1]], ['all', 'all']],
        [[[1], [1]], [[1], [1]], ['all']],
        [[[1]], [[1], [1]], ['all', 'all']],
        [[[1]], [[1], [1]], ['all']],
      ],
      legal,
    ),
  ],
  features: [
    {
      when: 'every recommended item is in somebody’s profile',
      otherwise: 'a recommended item is in nobody’s profile',
      holds: (profiles, recommendations) => recommendations.flat().every((item) => profiles.flat().includes(item)),
    },
    {
      when: 'all profiles are equally long, and so are all lists',
      otherwise: 'profiles or lists differ in length',
      holds: (profiles, recommendations) =>
        [profiles, recommendations].every((lists) => new Set(lists.map((list) => list.length)).size === 1),
    },
    {
      when: 'every user has a group alone',
      otherwise: 'a group has several users',
      holds: (_, __, groups) => new Set(groups).size === groups.length,
    },
  ],
  cost: { at: manyUsers, n: 100, repeats: 4 },
  shapes: [
    { name: 'long-histories', says: 'Eight to fourteen users in four groups, with histories of 1 to 12 titles.', inputs: longHistories },
  ],
  picture: 'tables',
  trace: (profiles, recommendations, groups) => tracePopularityLift(profiles, recommendations, groups),
});

function meanOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** Histories of 10 items out of 60, lists of 5 and four groups. */
function manyUsers(n: number): Args {
  const users = Array.from({ length: n }, (_, user) => user);
  const listOf = (user: number, length: number, step: number) => Array.from({ length }, (_, place) => (user * step + place * 7) % 60);
  return [users.map((user) => listOf(user, 10, 13)), users.map((user) => listOf(user, 5, 11)), users.map((user) => `group ${user % 4}`)];
}
