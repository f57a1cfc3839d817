/** The similarity of two items worked rater by rater. */
import type { Trace } from '#core/trace.ts';
import { coRated } from './co-rated.ts';
import type { Rating, RatingProfile } from './rating.ts';
import { centredProfile, emptyProfile, itemProfiles, profileMean } from './rating-profiles.ts';
import { type RatingSimilarityKind, ratingSimilarity } from './rating-similarity.ts';
import { userCentredItemProfiles } from './user-centred-item-profiles.ts';

/** Takes what ratingSimilarity takes; one row for each user who rated either item, by id. */
export function traceRatingSimilarity(ratings: readonly Rating[], i: number, j: number, kind: RatingSimilarityKind): Trace {
  const similarity = ratingSimilarity(ratings, i, j, kind);
  const raw = profilePair(itemProfiles('traceRatingSimilarity', ratings), i, j);
  const used = usedPair(ratings, i, j, kind, raw);
  const users = [...new Set([...raw[0].keys(), ...raw[1].keys()])].toSorted((a, b) => a - b);
  const rows = users.map((user) => {
    const [a, b] = [used[0].get(user), used[1].get(user)];
    const product = a === undefined || b === undefined ? 'none' : a * b;
    return [user, raw[0].get(user) ?? 'none', raw[1].get(user) ?? 'none', a ?? 'none', b ?? 'none', product];
  });
  return {
    columns: ['user', 'rating of i', 'rating of j', 'used of i', 'used of j', 'product'],
    rows,
    result: [...sums(kind, raw, used, users.length), ['similarity', similarity]],
  };
}

type Pair = readonly [RatingProfile, RatingProfile];

function profilePair(profiles: ReadonlyMap<number, RatingProfile>, i: number, j: number): Pair {
  return [profiles.get(i) ?? emptyProfile, profiles.get(j) ?? emptyProfile];
}

/** The numbers that enter the sums: raw, centred on the item's common mean, or centred on each user's mean. */
function usedPair(ratings: readonly Rating[], i: number, j: number, kind: RatingSimilarityKind, raw: Pair): Pair {
  if (kind === 'jaccard' || kind === 'cosine') return raw;
  const source = kind === 'pearson' ? raw : profilePair(userCentredItemProfiles('traceRatingSimilarity', ratings), i, j);
  const common = coRated(...source);
  const a = new Map(common.map((pair) => [pair.id, pair.a]));
  const b = new Map(common.map((pair) => [pair.id, pair.b]));
  if (kind === 'adjusted-cosine') return [a, b];
  const [meanA, meanB] = [profileMean(a), profileMean(b)];
  return [centredProfile(a, () => meanA), centredProfile(b, () => meanB)];
}

function sums(kind: RatingSimilarityKind, raw: Pair, used: Pair, raters: number): [string, number][] {
  const common = coRated(...raw).length;
  if (kind === 'jaccard')
    return [
      ['rated both', common],
      ['rated either', raters],
    ];
  const dot = coRated(...used).reduce((sum, pair) => sum + pair.a * pair.b, 0);
  const norm = (profile: RatingProfile) => Math.sqrt([...profile.values()].reduce((sum, value) => sum + value * value, 0));
  return [
    ['rated both', common],
    ['sum of products', dot],
    ['norm of i', norm(used[0])],
    ['norm of j', norm(used[1])],
  ];
}
