/** Golden's collaborative-filtering metrics, computed by the core. */
import { cosineSimilarity } from '#core/cf/cosine-similarity.ts';
import { jaccardSimilarity } from '#core/cf/jaccard-similarity.ts';
import { msdSimilarity } from '#core/cf/msd-similarity.ts';
import { nearestNeighbours, ratersBySimilarity } from '#core/cf/nearest-neighbours.ts';
import { pearsonSimilarity } from '#core/cf/pearson-similarity.ts';
import { meanCentred, weightedMean } from '#core/cf/predict-from-neighbours.ts';
import type { Rating, RatingProfile, RatingProfiles } from '#core/cf/rating.ts';
import { emptyProfile, itemProfiles, profileMean, userProfiles } from '#core/cf/rating-profiles.ts';
import { userCentredItemProfiles } from '#core/cf/user-centred-item-profiles.ts';
import { argument, choice, cutoff, type GoldenInput, type GoldenMetric, goldenMetric, type MetricTable, range } from './golden-metric.ts';

type Similarity = (a: RatingProfile, b: RatingProfile) => number;
type ProfilesOf = (caller: string, ratings: readonly Rating[]) => RatingProfiles;

const profilesOf = choice<{ user: ProfilesOf; item: ProfilesOf }>({ user: userProfiles, item: itemProfiles });
const sameWord = (word: string) => choice({ [word]: word });

const cosine = goldenMetric(
  { of: profilesOf, measure: sameWord('cosine'), overlap: choice({ co_rated: 'co-rated', zero_filled: 'zero-filled' }) },
  ({ of, overlap }, input, shown) => similarityMatrix(of, input, shown, (a, b) => cosineSimilarity(a, b, { overlap })),
);
const pearsonOverCommon = goldenMetric(
  { of: profilesOf, measure: sameWord('pearson'), mean: sameWord('co_rated'), minSupport: cutoff },
  ({ of, minSupport }, input, shown) => similarityMatrix(of, input, shown, (a, b) => pearsonSimilarity(a, b, { minSupport })),
);
const pearsonOverAll = goldenMetric(
  { of: profilesOf, measure: sameWord('pearson'), mean: sameWord('all_ratings'), denominator: sameWord('co_rated') },
  ({ of }, input, shown) => similarityMatrix(of, input, shown, (a, b) => pearsonSimilarity(a, b, { mean: 'all-ratings', minSupport: 1 })),
);
const adjustedCosine = goldenMetric(
  {
    of: sameWord('item'),
    measure: sameWord('adjusted_cosine'),
    denominator: choice({ co_rated: 'co-rated', all: 'zero-filled' }),
  },
  ({ denominator }, input, shown) =>
    similarityMatrix(userCentredItemProfiles, input, shown, (a, b) => cosineSimilarity(a, b, { overlap: denominator })),
);
const msd = goldenMetric({ of: profilesOf, measure: sameWord('msd') }, ({ of }, input, shown) =>
  similarityMatrix(of, input, shown, msdSimilarity),
);
const jaccard = goldenMetric({ of: profilesOf, measure: sameWord('jaccard') }, ({ of }, input, shown) =>
  similarityMatrix(of, input, shown, jaccardSimilarity),
);

/** Golden splits pearson by the mean it centres on. */
const pearson: GoldenMetric = (params, input, shown) =>
  choice({ co_rated: pearsonOverCommon, all_ratings: pearsonOverAll })('mean', params.mean)(params, input, shown);

/** Each measure has parameters of its own, so the measure decides which are known. */
const similarity: GoldenMetric = (params, input, shown) =>
  choice({ cosine, pearson, adjusted_cosine: adjustedCosine, msd, jaccard })('measure', params.measure)(params, input, shown);

const aggregate = choice({ weighted_mean: 'weighted mean', mean_centred: 'mean centred' });
const knnCosine = goldenMetric({ of: profilesOf, measure: sameWord('cosine'), k: cutoff, aggregate, clip: range }, (params, input) =>
  predictions(params, input, (a, b) => cosineSimilarity(a, b, { overlap: 'co-rated' })),
);
const knnPearson = goldenMetric(
  { of: profilesOf, measure: sameWord('pearson'), k: cutoff, aggregate, clip: range, minSupport: cutoff },
  (params, input) => predictions(params, input, (a, b) => pearsonSimilarity(a, b, { minSupport: params.minSupport })),
);

export const cf: MetricTable = {
  similarity,
  knn_predict: (params, input) => choice({ cosine: knnCosine, pearson: knnPearson })('measure', params.measure)(params, input),
};

interface Numbered {
  readonly ratings: readonly Rating[];
  readonly users: readonly string[];
  readonly items: readonly string[];
}

/** Golden's ids are strings; the core's are integers, in the same order. */
function numbered(input: GoldenInput): Numbered {
  const named = argument<readonly (readonly [string, string, number])[]>(input, 'ratings');
  const users = [...new Set(named.map(([user]) => user))].toSorted();
  const items = [...new Set(named.map(([, item]) => item))].toSorted();
  const userIds = new Map(users.map((user, id) => [user, id]));
  const itemIds = new Map(items.map((item, id) => [item, id]));
  const ratings = named.map(([user, item, rating]) => [userIds.get(user) ?? -1, itemIds.get(item) ?? -1, rating] as const);
  return { ratings, users, items };
}

function similarityMatrix(of: ProfilesOf, input: GoldenInput, shown: number | undefined, measure: Similarity): unknown {
  const { ratings, users, items } = numbered(input);
  const profiles = of('similarity', ratings);
  const ids = (of === userProfiles ? users : items).slice(0, shown);
  const matrix = ids.map((_row, i) =>
    ids.map((_column, j) => (i === j ? 1 : measure(profiles.get(i) ?? emptyProfile, profiles.get(j) ?? emptyProfile))),
  );
  return { ids, matrix };
}

interface KnnParams {
  readonly of: ProfilesOf;
  readonly k: number;
  readonly aggregate: 'weighted mean' | 'mean centred';
  readonly clip: readonly [number, number];
}

function predictions({ of, k, aggregate: how, clip: [low, high] }: KnnParams, input: GoldenInput, measure: Similarity): number[] {
  const { ratings, users, items } = numbered(input);
  const profiles = of('knn_predict', ratings);
  const globalMean = ratings.reduce((sum, [, , rating]) => sum + rating, 0) / ratings.length;
  return argument<readonly (readonly [string, string])[]>(input, 'targets').map(([user, item]) => {
    const ids = [users.indexOf(user), items.indexOf(item)] as const;
    const [target, wanted] = of === userProfiles ? ids : [ids[1], ids[0]];
    const neighbours = nearestNeighbours(ratersBySimilarity(profiles, target, wanted, measure), k);
    const weighted = neighbours.length === 0 ? globalMean : weightedMean(neighbours);
    const raw = how === 'weighted mean' ? weighted : meanCentred(neighbours, profileMean(profiles.get(target) ?? emptyProfile));
    return Math.min(high, Math.max(low, raw));
  });
}
