/** Golden's non-personal baselines and item-item scores, computed by the core. */
import { baselineAls } from '#core/cf/baseline-als.ts';
import { dampedItemMean } from '#core/cf/damped-item-mean.ts';
import { itemKnnScores } from '#core/cf/item-knn-scores.ts';
import { popularityRanking } from '#core/cf/popularity-ranking.ts';
import { argument, choice, cutoff, goldenMetric, type MetricTable, number } from './golden-metric.ts';
import { mapByName, numbered } from './golden-ratings.ts';

/** How many neighbours, or all of them. */
const neighboursOrAll = (name: string, raw: unknown) => (raw === 'all' ? {} : { neighbours: cutoff(name, raw) });

export const cfBaselines: MetricTable = {
  baseline_als: goldenMetric({ regUser: number, regItem: number, epochs: number }, ({ regUser, regItem, epochs }, input) => {
    const { ratings, users, items } = numbered(input, 'ratings');
    const fitted = baselineAls(ratings, { userRegularization: regUser, itemRegularization: regItem, epochs });
    return { mu: fitted.mean, user: mapByName(users, fitted.userBias), item: mapByName(items, fitted.itemBias) };
  }),
  damped_item_mean: goldenMetric({ damping: number }, ({ damping }, input) => {
    const { ratings, items } = numbered(input, 'ratings');
    return mapByName(items, dampedItemMean(ratings, damping));
  }),
  popularity_ranking: goldenMetric({ ties: choice({ 'id ascending': 'id ascending' }) }, (_params, input) => {
    const { ratings, items } = numbered(input, 'ratings');
    return popularityRanking(ratings).map((item) => items[item]);
  }),
  item_knn_scores: goldenMetric({ measure: choice({ cosine: 'cosine' }), k: neighboursOrAll }, ({ k }, input) => {
    const { ratings, users, items } = numbered(input, 'counts');
    const user = users.indexOf(argument<string>(input, 'user'));
    return mapByName(items, itemKnnScores(ratings, user < 0 ? users.length : user, k));
  }),
};
