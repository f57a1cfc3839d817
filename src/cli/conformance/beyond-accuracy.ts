/** Golden's beyond-accuracy metrics, computed by the core. Its ids are strings; the core's are indices in their byte order. */
import { averageRecommendationPopularity } from '#core/beyond/average-recommendation-popularity.ts';
import { catalogCoverage } from '#core/beyond/catalog-coverage.ts';
import { exposureCounts } from '#core/beyond/exposure-counts.ts';
import { gini } from '#core/beyond/gini.ts';
import { intraListDiversity } from '#core/beyond/intra-list-diversity.ts';
import { cooccurrenceCosine, cosineOfVectors, type ItemSimilarity, jaccardOfFeatures } from '#core/beyond/item-similarity.ts';
import { meanPopularityPercentile } from '#core/beyond/mean-popularity-percentile.ts';
import { novelty } from '#core/beyond/novelty.ts';
import { personalization } from '#core/beyond/personalization.ts';
import { rankBiasedOverlap } from '#core/beyond/rank-biased-overlap.ts';
import { serendipity } from '#core/beyond/serendipity.ts';
import { shannonEntropy } from '#core/beyond/shannon-entropy.ts';
import { tailPercentage } from '#core/beyond/tail-percentage.ts';
import { compareBytes } from '#core/ranking/compare-bytes.ts';
import { meanOverLists } from '#core/ranking/mean-over-lists.ts';
import {
  argument,
  choice,
  cutoff,
  cutoffOrNone,
  type GoldenInput,
  goldenMetric,
  type MetricTable,
  number,
  optional,
} from './golden-metric.ts';

const k = cutoffOrNone;
const population = choice({ catalog: 'catalog', recommended: 'recommended' });
const normalize = optional(choice({ none: 'none', log_catalog: 'log-catalog' }), 'none');

export const beyondAccuracy: MetricTable = {
  catalog_coverage: goldenMetric({ k }, (params, input) => {
    const { lists, catalogSize } = shown(input, params.k);
    return catalogCoverage(lists, catalogSize);
  }),
  gini: goldenMetric({ k, population }, (params, input) => gini(counted(input, params.k), { population: params.population })),
  gini_of_counts: goldenMetric({}, (_params, input) => gini(argument(input, 'counts'))),
  shannon_entropy: goldenMetric({ k, base: unit, normalize }, (params, input) =>
    shannonEntropy(counted(input, params.k), { unit: params.base, normalize: params.normalize }),
  ),
  entropy_of_counts: goldenMetric({ base: unit }, ({ base }, input) => shannonEntropy(argument(input, 'counts'), { unit: base })),
  novelty: goldenMetric(
    {
      k,
      base: unit,
      popularity: choice({ share_of_users: 'share-of-users', share_of_interactions: 'share-of-interactions' }),
      average: choice({ over_recommendations: 'over recommendations', per_user_then_mean: 'per user' }),
    },
    ({ base, popularity, average, ...params }, input) => {
      const { recs, counts, histories } = training(input, params.k);
      const value = (list: readonly number[]) => {
        const known = list.filter((item) => counts[item] !== 0);
        const bits = novelty(known, counts, histories.size, { popularity, unit: base });
        if (known.length === list.length) return bits;
        // The core refuses an item that nobody has. The logarithm of its share is infinite; recommenders joins it away, but
        // still divides by all that was recommended.
        return popularity === 'share-of-users' ? Infinity : known.length === 0 ? 0 : (bits * known.length) / list.length;
      };
      return average === 'per user' ? overUsers(recs, value) : value([...recs.values()].flat());
    },
  ),
  average_recommendation_popularity: goldenMetric({ k }, (params, input) => {
    const { lists, counts } = training(input, params.k);
    return averageRecommendationPopularity(lists, counts);
  }),
  mean_popularity_percentile: goldenMetric({ k }, (params, input) => {
    const { lists, counts } = training(input, params.k);
    return meanPopularityPercentile(lists, counts);
  }),
  tail_percentage: goldenMetric({ k, tailRatio: number }, ({ tailRatio, ...params }, input) => {
    const { lists, counts } = training(input, params.k);
    return tailPercentage(lists, counts, { tailRatio });
  }),
  intra_list_diversity: goldenMetric(
    { k, distance: choice({ cosine: 'cosine', jaccard: 'jaccard', cooccurrence_cosine: 'co-occurrence' }) },
    ({ distance, ...params }, input) => {
      const { recs, similarity } = distance === 'co-occurrence' ? training(input, params.k) : content(input, params.k, distance);
      return overUsers(recs, (list) => intraListDiversity(list, similarity));
    },
  ),
  personalization: goldenMetric({ k }, (params, input) => personalization(Object.values(cutLists(input, params.k)))),
  serendipity: goldenMetric({ k, similarity: choice({ cooccurrence_cosine: 'co-occurrence' }) }, (params, input) => {
    const { ids, recs, histories, similarity } = training(input, params.k);
    // The reference values were made without recommenders' column of relevance, so that every item shown counts as relevant
    // and the input's relevance changes none of them. The core multiplies by it, as the definition does.
    const relevant = ids.map(() => 1);
    return overUsers(recs, (list, user) => serendipity(list, histories.get(user) ?? [], relevant, similarity));
  }),
  rank_biased_overlap: goldenMetric(
    { p: number, depth: cutoff, normalize: choice({ weights: 'weights', none: 'none' }) },
    ({ p, depth, ...options }, input) =>
      rankBiasedOverlap(argument<string[]>(input, 'a'), argument<string[]>(input, 'b'), p, depth, options),
  ),
};

type Lists = Readonly<Record<string, readonly string[]>>;

/** Golden's base of a logarithm. */
function unit(name: string, raw: unknown): 'bits' | 'nats' {
  if (raw !== 2 && raw !== 'e') throw new RangeError(`unknown value ${JSON.stringify(raw)} of parameter ${name}`);
  return raw === 2 ? 'bits' : 'nats';
}

function cutLists(input: GoldenInput, cut: number | undefined): Lists {
  return Object.fromEntries(Object.entries(argument<Lists>(input, 'recs')).map(([user, list]) => [user, list.slice(0, cut)]));
}

/** Index of each id, smallest id first. */
function indexed(names: Iterable<string>): { readonly ids: readonly string[]; readonly indexOf: (id: string) => number } {
  const ids = [...new Set(names)].toSorted(compareBytes);
  const index = new Map(ids.map((id, position) => [id, position]));
  return { ids, indexOf: (id) => index.get(id) ?? Number.NaN };
}

function shown(input: GoldenInput, cut: number | undefined): { readonly lists: number[][]; readonly catalogSize: number } {
  const { ids, indexOf } = indexed(argument<readonly string[]>(input, 'catalog'));
  return { lists: Object.values(cutLists(input, cut)).map((list) => list.map(indexOf)), catalogSize: ids.length };
}

function counted(input: GoldenInput, cut: number | undefined): number[] {
  const { lists, catalogSize } = shown(input, cut);
  return exposureCounts(lists, catalogSize);
}

/** Recommendations beside the items' features. */
function content(input: GoldenInput, cut: number | undefined, distance: 'cosine' | 'jaccard') {
  const features = argument<Readonly<Record<string, readonly number[]>>>(input, 'features');
  const { ids, indexOf } = indexed(Object.keys(features));
  const vectors = ids.map((id) => features[id] ?? []);
  const similarity: ItemSimilarity = distance === 'cosine' ? cosineOfVectors(vectors) : jaccardOfFeatures(vectors);
  return { recs: indexedRecs(input, cut, indexOf), similarity };
}

/** Recommendations beside what the training data say of the items. */
function training(input: GoldenInput, cut: number | undefined) {
  const interactions = argument<readonly (readonly [user: string, item: string])[]>(input, 'interactions');
  const recommended = Object.values(argument<Lists>(input, 'recs')).flat();
  const { ids, indexOf } = indexed([...recommended, ...interactions.map(([, item]) => item)]);
  const recs = indexedRecs(input, cut, indexOf);
  const byUser = Map.groupBy(interactions, ([user]) => user);
  const histories = new Map([...byUser].map(([user, rows]) => [user, rows.map(([, item]) => indexOf(item))]));
  const profiles = [...histories.values()];
  return {
    ids,
    recs,
    lists: [...recs.values()],
    histories,
    counts: exposureCounts(profiles, ids.length),
    similarity: cooccurrenceCosine(profiles),
  };
}

function indexedRecs(input: GoldenInput, cut: number | undefined, indexOf: (id: string) => number): Map<string, number[]> {
  return new Map(Object.entries(cutLists(input, cut)).map(([user, list]) => [user, list.map(indexOf)]));
}

function overUsers(recs: ReadonlyMap<string, readonly number[]>, compute: (list: readonly number[], user: string) => number): unknown {
  const perUser = [...recs].map(([user, list]) => [user, compute(list, user)] as const);
  return { perUser: Object.fromEntries(perUser), mean: meanOverLists(perUser.map(([, value]) => value)) };
}
