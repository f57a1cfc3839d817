/** Golden's collaborative-filtering metrics, computed by the core. */
import { type KnnMeasure, type KnnPredictOptions, knnPredict } from '#core/cf/knn-predict.ts';
import { cfBaselines } from './cf-baselines.ts';
import { cfFactors } from './cf-factors.ts';
import { cfSimilarities } from './cf-similarities.ts';
import { argument, choice, cutoff, type GoldenInput, goldenMetric, type MetricTable, optional, range } from './golden-metric.ts';
import { idsOf, numbered } from './golden-ratings.ts';

const side = choice({ user: 'user', item: 'item' });
const aggregate = choice({ weighted_mean: 'weighted-mean', mean_centred: 'mean-centred' });
const sameWord = <const Word extends KnnMeasure>(word: Word) => choice({ [word]: word } as Record<Word, Word>);
const knn = (measure: 'cosine' | 'msd' | 'jaccard') =>
  goldenMetric({ of: side, measure: sameWord(measure), k: cutoff, aggregate, clip: range }, ({ of, k, ...options }, input) =>
    predictions(input, k, { side: of, ...options }),
  );
const knnPearson = goldenMetric(
  { of: side, measure: sameWord('pearson'), k: cutoff, aggregate, clip: range, minSupport: optional(cutoff, 2) },
  ({ of, k, ...options }, input) => predictions(input, k, { side: of, ...options }),
);
const knnMeasures = choice({ cosine: knn('cosine'), msd: knn('msd'), jaccard: knn('jaccard'), pearson: knnPearson });

export const cf: MetricTable = {
  ...cfSimilarities,
  ...cfBaselines,
  ...cfFactors,
  // Each measure has parameters of its own, so the measure decides which are known.
  knn_predict: (params, input) => knnMeasures('measure', params.measure)(params, input),
};

function predictions(input: GoldenInput, k: number, options: KnnPredictOptions): number[] {
  const { ratings, users, items } = numbered(input, 'ratings');
  const [userIds, itemIds] = [idsOf(users), idsOf(items)];
  // Somebody without a rating gets an id that nobody has.
  return argument<readonly (readonly [string, string])[]>(input, 'targets').map(([user, item]) =>
    knnPredict(ratings, userIds.get(user) ?? users.length, itemIds.get(item) ?? items.length, k, options),
  );
}
