/** Golden's ranking metrics, computed by the core. */
import { auc } from '#core/ranking/auc.ts';
import { averagePrecision } from '#core/ranking/average-precision.ts';
import { averagePrecisionScore } from '#core/ranking/average-precision-score.ts';
import { bpref } from '#core/ranking/bpref.ts';
import { dcgAtK } from '#core/ranking/dcg-at-k.ts';
import { f1AtK } from '#core/ranking/f1-at-k.ts';
import { gauc } from '#core/ranking/gauc.ts';
import { hitAtK } from '#core/ranking/hit-at-k.ts';
import { interpolatedPrecisionAtRecall } from '#core/ranking/interpolated-precision-at-recall.ts';
import { brierScore, logLoss } from '#core/ranking/log-loss.ts';
import { meanOverLists } from '#core/ranking/mean-over-lists.ts';
import { ndcgAtK } from '#core/ranking/ndcg-at-k.ts';
import { dcgTiesAveraged, ndcgTiesAveraged } from '#core/ranking/ndcg-ties-averaged.ts';
import { precisionAtK } from '#core/ranking/precision-at-k.ts';
import { rPrecision } from '#core/ranking/r-precision.ts';
import { rankBiasedPrecision } from '#core/ranking/rank-biased-precision.ts';
import { mae, rmse } from '#core/ranking/rating-error.ts';
import { recallAtK } from '#core/ranking/recall-at-k.ts';
import { reciprocalRank } from '#core/ranking/reciprocal-rank.ts';
import { kendallTauB } from '#core/stats/kendall-tau-b.ts';
import { pearsonR } from '#core/stats/pearson-r.ts';
import { spearmanRho } from '#core/stats/spearman-rho.ts';
import { argument, choice, cutoff, cutoffOrNone, goldenMetric, type MetricTable, number, optional } from './golden-metric.ts';
import { overQueries, queries, uncut } from './ranking-queries.ts';

const relLevel = optional(number, 1);
const gain = choice({ linear: 'linear', exponential: 'exponential', binary: 'binary' });
const discount = choice({ log2p1: 'log2p1', jk_log2: 'jk-log2' });

export const ranking: MetricTable = {
  precision_at_k: goldenMetric(
    { k: cutoff, denominator: choice({ k: 'k', min_k_len: 'min-k-length' }), relLevel },
    ({ k, denominator, relLevel: level }, input) =>
      overQueries(input, level, ({ ranked, relevant }) => precisionAtK(ranked, relevant, k, { denominator })),
  ),
  recall_at_k: goldenMetric(
    { k: cutoff, denominator: choice({ relevant: 'relevant', min_relevant_k: 'min-relevant-k' }), relLevel },
    ({ k, denominator, relLevel: level }, input) =>
      overQueries(input, level, ({ ranked, relevant }) => recallAtK(ranked, relevant, k, { denominator })),
  ),
  f1_at_k: goldenMetric({ k: cutoff, relLevel }, ({ k, relLevel: level }, input) =>
    overQueries(input, level, ({ ranked, relevant }) => f1AtK(ranked, relevant, k)),
  ),
  hit_at_k: goldenMetric({ k: cutoff, relLevel }, ({ k, relLevel: level }, input) =>
    overQueries(input, level, ({ ranked, relevant }) => hitAtK(ranked, relevant, k)),
  ),
  reciprocal_rank: goldenMetric({ k: cutoffOrNone, relLevel }, ({ k, relLevel: level }, input) =>
    overQueries(input, level, ({ ranked, relevant }) => reciprocalRank(ranked, relevant, { k })),
  ),
  average_precision: goldenMetric(
    {
      k: cutoffOrNone,
      denominator: choice({
        relevant: 'relevant',
        min_relevant_k: 'min-relevant-k',
        min_relevant_len: 'min-relevant-length',
      }),
      relLevel,
    },
    ({ k, denominator, relLevel: level }, input) =>
      overQueries(input, level, ({ ranked, relevant }) => averagePrecision(ranked, relevant, { k, denominator })),
  ),
  r_precision: goldenMetric({ relLevel }, ({ relLevel: level }, input) =>
    overQueries(input, level, ({ ranked, relevant }) => rPrecision(ranked, relevant)),
  ),
  dcg: goldenMetric({ k: cutoffOrNone, gain, discount }, ({ k, ...options }, input) =>
    overQueries(input, 1, ({ grades }) => dcgAtK(grades, k ?? uncut(grades), options)),
  ),
  ndcg: goldenMetric(
    { k: cutoffOrNone, gain, discount, ideal: choice({ all_judged: 'all judged' }) },
    ({ k, gain: gainKind, discount: discountKind }, input) =>
      overQueries(input, 1, ({ grades, judged }) =>
        ndcgAtK(grades, k ?? uncut(grades, judged), { gain: gainKind, discount: discountKind, ideal: judged }),
      ),
  ),
  bpref: goldenMetric({ relLevel }, ({ relLevel: level }, input) =>
    overQueries(input, level, ({ ranked, relevant, nonRelevant }) => bpref(ranked, relevant, nonRelevant)),
  ),
  interpolated_precision_at_recall: goldenMetric(
    { levels: numbers, rounding: choice({ round: 'round', ceil: 'ceil' }), relLevel },
    ({ levels, rounding, relLevel: level }, input) => {
      const curves = queries(input, level).map(([, { ranked, relevant }]) =>
        interpolatedPrecisionAtRecall(ranked, relevant, levels, { rounding }),
      );
      return {
        mean: levels.map((_, at) =>
          meanOverLists(
            curves.map((curve) => curve[at] ?? NaN),
            'zero',
          ),
        ),
      };
    },
  ),
  rbp: goldenMetric({ p: number, relevance: choice({ binary: 'binary' }), relLevel }, ({ p, relLevel: level }, input) =>
    overQueries(input, level, ({ ranked, relevant }) => {
      const wanted = new Set(relevant);
      return rankBiasedPrecision(
        ranked.map((document) => (wanted.has(document) ? 1 : 0)),
        p,
      ).rbp;
    }),
  ),
  ndcg_ties_averaged: goldenMetric(
    { k: cutoffOrNone, gain, discount, ideal: choice({ list: 'list' }) },
    ({ k, ideal: _, ...options }, input) => {
      const [grades, scores] = [argument<number[]>(input, 'relevance'), argument<number[]>(input, 'score')];
      const value = ndcgTiesAveraged(grades, scores, k ?? uncut(grades), options);
      // As over queries: the reference counts a list without a relevant document as 0.
      return Number.isNaN(value) ? 0 : value;
    },
  ),
  dcg_ties_averaged: goldenMetric({ k: cutoffOrNone, gain, discount }, ({ k, ...options }, input) => {
    const [grades, scores] = [argument<number[]>(input, 'relevance'), argument<number[]>(input, 'score')];
    return dcgTiesAveraged(grades, scores, k ?? uncut(grades), options);
  }),
  auc: goldenMetric({ ties: choice({ half: 'half' }) }, (_params, input) => auc(argument(input, 'label'), argument(input, 'score'))),
  average_precision_score: goldenMetric({ ties: choice({ grouped: 'grouped' }) }, (_params, input) =>
    averagePrecisionScore(argument(input, 'label'), argument(input, 'score')),
  ),
  gauc: goldenMetric(
    { weight: choice({ positives: 'positives' }), skip: choice({ one_class_groups: 'one-class groups' }) },
    ({ weight }, input) => gauc(argument<string[]>(input, 'group'), argument(input, 'label'), argument(input, 'score'), { weight }),
  ),
  // The reference clips where the core lets a certain mistake cost Infinity.
  log_loss: goldenMetric({}, (_params, input) =>
    logLoss(argument(input, 'label'), argument(input, 'probability'), { clip: Number.EPSILON }),
  ),
  brier_score: goldenMetric({}, (_params, input) => brierScore(argument(input, 'label'), argument(input, 'probability'))),
  kendall_tau_b: goldenMetric({}, (_params, input) => kendallTauB(argument(input, 'x'), argument(input, 'y'))),
  spearman_rho: goldenMetric({}, (_params, input) => spearmanRho(argument(input, 'x'), argument(input, 'y'))),
  pearson_r: goldenMetric({}, (_params, input) => pearsonR(argument(input, 'x'), argument(input, 'y'))),
  rmse: goldenMetric({}, (_params, input) => rmse(argument(input, 'actual'), argument(input, 'predicted'))),
  mae: goldenMetric({}, (_params, input) => mae(argument(input, 'actual'), argument(input, 'predicted'))),
};

/** A list of finite numbers. */
function numbers(name: string, raw: unknown): readonly number[] {
  if (!Array.isArray(raw)) throw new RangeError(`unknown value ${JSON.stringify(raw) ?? 'nothing'} of parameter ${name}`);
  return raw.map((value) => number(name, value));
}
