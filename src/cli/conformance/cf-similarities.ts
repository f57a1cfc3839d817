/** Golden's similarity matrices of users and items, computed by the core. */
import { cosineSimilarity } from '#core/cf/cosine-similarity.ts';
import { jaccardSimilarity } from '#core/cf/jaccard-similarity.ts';
import { msdSimilarity } from '#core/cf/msd-similarity.ts';
import { pearsonSimilarity } from '#core/cf/pearson-similarity.ts';
import type { Rating, RatingProfile, RatingProfiles } from '#core/cf/rating.ts';
import { emptyProfile, itemProfiles, userProfiles } from '#core/cf/rating-profiles.ts';
import { userCentredItemProfiles } from '#core/cf/user-centred-item-profiles.ts';
import { type Bm25Options, type ItemWeighting, weightedItemProfiles } from '#core/cf/weighted-item-profiles.ts';
import { weightedSimilarity } from '#core/cf/implicit-item-similarity.ts';
import { choice, cutoff, type GoldenInput, type GoldenMetric, goldenMetric, type MetricTable, number, optional } from './golden-metric.ts';
import { numbered } from './golden-ratings.ts';

type Similarity = (a: RatingProfile, b: RatingProfile) => number;
type ProfilesOf = (caller: string, ratings: readonly Rating[]) => RatingProfiles;

const profilesOf = choice<{ user: ProfilesOf; item: ProfilesOf }>({ user: userProfiles, item: itemProfiles });
const sameWord = (word: string) => choice({ [word]: word });

const cosine = goldenMetric(
  { of: profilesOf, measure: sameWord('cosine'), overlap: choice({ co_rated: 'co-rated', zero_filled: 'zero-filled' }) },
  ({ of, overlap }, input, shown) => similarityMatrix(of, input, shown, (a, b) => cosineSimilarity(a, b, { overlap })),
);
const pearsonOverCommon = goldenMetric(
  { of: profilesOf, measure: sameWord('pearson'), mean: sameWord('co_rated'), minSupport: optional(cutoff, 2) },
  ({ of, minSupport }, input, shown) => similarityMatrix(of, input, shown, (a, b) => pearsonSimilarity(a, b, { minSupport })),
);
const pearsonOverAll = goldenMetric(
  {
    of: profilesOf,
    measure: sameWord('pearson'),
    mean: sameWord('all_ratings'),
    denominator: optional(sameWord('co_rated'), 'co_rated'),
    minSupport: optional(cutoff, 1),
  },
  ({ of, minSupport }, input, shown) =>
    similarityMatrix(of, input, shown, (a, b) => pearsonSimilarity(a, b, { mean: 'all-ratings', minSupport })),
);
const adjustedCosine = goldenMetric(
  { of: sameWord('item'), measure: sameWord('adjusted_cosine'), denominator: choice({ co_rated: 'co-rated', all: 'zero-filled' }) },
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

const implicitParams = { of: sameWord('item'), overlap: sameWord('zero_filled') };
/** A remark for the reader of the case; it changes nothing. */
const remark = (_name: string, raw: unknown) => raw;
const implicitCosine = goldenMetric({ ...implicitParams, measure: sameWord('cosine') }, (_params, input, shown) =>
  implicitMatrix(input, shown, 'cosine'),
);
const tfidf = goldenMetric({ ...implicitParams, measure: sameWord('tfidf') }, (_params, input, shown) =>
  implicitMatrix(input, shown, 'tfidf'),
);
const bm25 = goldenMetric(
  { ...implicitParams, measure: sameWord('bm25'), k1: optional(number, 1.2), b: optional(number, 0.75), note: remark },
  ({ k1, b }, input, shown) => implicitMatrix(input, shown, 'bm25', { k1, b }),
);

/** Each measure has parameters of its own, so the measure decides which are known. */
export const cfSimilarities: MetricTable = {
  similarity: (params, input, shown) =>
    choice({ cosine, pearson, adjusted_cosine: adjustedCosine, msd, jaccard })('measure', params.measure)(params, input, shown),
  implicit_item_similarity: (params, input, shown) =>
    choice({ cosine: implicitCosine, tfidf, bm25 })('measure', params.measure)(params, input, shown),
};

function similarityMatrix(of: ProfilesOf, input: GoldenInput, shown: number | undefined, measure: Similarity): unknown {
  const { ratings, users, items } = numbered(input, 'ratings');
  const profiles = of('similarity', ratings);
  const ids = (of === userProfiles ? users : items).slice(0, shown);
  return matrixOf(ids, profiles, (a, b) => (a === b ? 1 : measure(a, b)));
}

function implicitMatrix(input: GoldenInput, shown: number | undefined, weighting: ItemWeighting, options?: Bm25Options): unknown {
  const { ratings, items } = numbered(input, 'counts');
  const profiles = weightedItemProfiles('implicit_item_similarity', ratings, weighting, options);
  return matrixOf(items.slice(0, shown), profiles, (a, b) => weightedSimilarity(a, b, weighting));
}

function matrixOf(ids: readonly string[], profiles: RatingProfiles, measure: Similarity): unknown {
  const rows = ids.map((_, id) => profiles.get(id) ?? emptyProfile);
  return { ids, matrix: rows.map((a) => rows.map((b) => measure(a, b))) };
}
