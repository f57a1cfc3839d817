/** Golden's fairness metrics, computed by the core. Fairlearn, the reference, counts an empty denominator as rate 0. */
import { calibrationKl } from '#core/fairness/calibration-kl.ts';
import { demographicParityDifference } from '#core/fairness/demographic-parity-difference.ts';
import { demographicParityRatio } from '#core/fairness/demographic-parity-ratio.ts';
import { disparateTreatmentRatio } from '#core/fairness/disparate-treatment-ratio.ts';
import { equalOpportunityDifference } from '#core/fairness/equal-opportunity-difference.ts';
import { equalOpportunityRatio } from '#core/fairness/equal-opportunity-ratio.ts';
import { equalizedOddsDifference } from '#core/fairness/equalized-odds-difference.ts';
import { equalizedOddsRatio } from '#core/fairness/equalized-odds-ratio.ts';
import { exposureImpactRatio } from '#core/fairness/exposure-impact-ratio.ts';
import { exposureParityRatio } from '#core/fairness/exposure-parity-ratio.ts';
import { genreDistribution } from '#core/fairness/genre-distribution.ts';
import { groupExposure } from '#core/fairness/group-exposure.ts';
import { groupExposureShare } from '#core/fairness/group-exposure-share.ts';
import { type GroupRates, groupRates } from '#core/fairness/group-rates.ts';
import { gapOfMeans, ndcgByGroup, type RankedUser } from '#core/fairness/ndcg-by-group.ts';
import { popularityLift } from '#core/fairness/popularity-lift.ts';
import { trecOrder } from '#core/ranking/trec-order.ts';
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

const method = choice({ between_groups: 'between-groups', to_overall: 'to-overall' });
const agg = choice({ worst_case: 'worst-case', mean: 'mean' });
const discount = choice({ log2p1: 'log2p1', jk_log2: 'jk-log2' });

export const fairness: MetricTable = {
  group_rates: goldenMetric({}, (_params, input) => {
    const { selected, label, group } = people(input);
    const rates = groupRates(selected, label, group, { emptyRate: 'zero' });
    const column = (name: keyof GroupRates) => mapValues(rates, (ofGroup) => ofGroup[name]);
    return {
      selection_rate: column('selectionRate'),
      tpr: column('truePositiveRate'),
      fpr: column('falsePositiveRate'),
      fnr: column('falseNegativeRate'),
      tnr: column('trueNegativeRate'),
    };
  }),
  demographic_parity_difference: goldenMetric({ method }, (options, input) => {
    const { selected, group } = people(input);
    return demographicParityDifference(selected, group, options);
  }),
  demographic_parity_ratio: goldenMetric({ method }, (options, input) => {
    const { selected, group } = people(input);
    return demographicParityRatio(selected, group, options);
  }),
  equal_opportunity_difference: goldenMetric({ method }, (options, input) => {
    const { selected, label, group } = people(input);
    return equalOpportunityDifference(selected, label, group, { ...options, withoutPositives: 'zero' });
  }),
  equal_opportunity_ratio: goldenMetric({ method }, (options, input) => {
    const { selected, label, group } = people(input);
    return equalOpportunityRatio(selected, label, group, { ...options, withoutPositives: 'zero' });
  }),
  equalized_odds_difference: goldenMetric({ method, agg }, (params, input) => {
    const { selected, label, group } = people(input);
    return equalizedOddsDifference(selected, label, group, { method: params.method, aggregate: params.agg, emptyRate: 'zero' });
  }),
  equalized_odds_ratio: goldenMetric({ method, agg }, (params, input) => {
    const { selected, label, group } = people(input);
    // Fairlearn's worst case keeps an undefined first ratio, that of the true-positive rates, where its mean leaves it out.
    const first = equalOpportunityRatio(selected, label, group, { method: params.method, withoutPositives: 'zero' });
    if (params.agg === 'worst-case' && Number.isNaN(first)) return NaN;
    return equalizedOddsRatio(selected, label, group, { method: params.method, aggregate: params.agg, emptyRate: 'zero' });
  }),
  group_exposure: goldenMetric({ discount, average: choice({ per_item: 'perItem' }) }, ({ average, ...options }, input) => {
    const { ranking, group, utility } = exposed(input);
    const whole = Math.max(1, ranking.length);
    return mapValues(groupExposure(ranking, group, utility, whole, options), (ofGroup) => ofGroup[average]);
  }),
  group_exposure_share: goldenMetric({ discount, k: optional(cutoffOrNone, undefined) }, (options, input) => {
    const { ranking, group } = exposed(input);
    return groupExposureShare(ranking, group, options);
  }),
  exposure_parity_ratio: goldenMetric({ order: twoGroups }, ({ order }, input) => {
    const { ranking, group } = exposed(input);
    return exposureParityRatio(ranking, group, order);
  }),
  disparate_treatment_ratio: goldenMetric({ order: twoGroups }, ({ order }, input) => {
    const { ranking, group, utility } = exposed(input);
    return disparateTreatmentRatio(ranking, group, utility, order);
  }),
  disparate_impact_ratio: goldenMetric({ order: twoGroups }, ({ order }, input) => {
    const { ranking, group, utility } = exposed(input);
    return exposureImpactRatio(ranking, group, utility, order);
  }),
  group_ndcg_gap: goldenMetric(
    { k: cutoff, gain: choice({ linear: 'linear', exponential: 'exponential', binary: 'binary' }), discount },
    ({ k, ...options }, input) => {
      const byGroup = ndcgByGroup(rankedUsers(input), k, { ...options, whenUndefined: 'zero' });
      return { byGroup, gap: gapOfMeans(Object.values(byGroup)) };
    },
  ),
  calibration_kl: goldenMetric(
    { alpha: number, base: choice({ e: 'nats' }), rankWeights: choice({ none: 'none', log2p1: 'log2p1' }) },
    ({ alpha, base, rankWeights }, input) => {
      const genresOf = argument<Readonly<Record<string, readonly string[]>>>(input, 'genres');
      const genres = [...new Set(Object.values(genresOf).flat())].toSorted();
      const genresOfAll = (items: readonly string[]) => items.map((item) => genresOf[item] ?? []);
      const p = genreDistribution(genresOfAll(argument(input, 'history')), genres, { weights: argument(input, 'historyWeights') });
      const q = genreDistribution(genresOfAll(argument(input, 'recs')), genres, { rankWeights });
      return { p: named(genres, p), q: named(genres, q), kl: calibrationKl(p, q, alpha, { unit: base }) };
    },
  ),
  popularity_lift: goldenMetric(
    { popularity: choice({ share_of_users: 'share-of-users', share_of_interactions: 'share-of-interactions' }) },
    (options, input) => {
      const profiles = argument<ByName<readonly string[]>>(input, 'profiles');
      const recs = argument<ByName<readonly string[]>>(input, 'recs');
      const group = argument<ByName<string>>(input, 'group');
      const users = Object.keys(profiles);
      const lists = users.map((user) => recs[user] ?? []);
      const lift = popularityLift(
        Object.values(profiles),
        lists,
        users.map((user) => group[user] ?? ''),
        options,
      );
      return mapValues(lift, (ofGroup) => ({ gapProfile: ofGroup.profile, gapRecs: ofGroup.recommended, lift: ofGroup.lift }));
    },
  ),
};

type ByName<Value> = Readonly<Record<string, Value>>;

interface People {
  readonly selected: readonly number[];
  readonly label: readonly number[];
  readonly group: readonly string[];
}

function people(input: GoldenInput): People {
  return { selected: argument(input, 'predicted'), label: argument(input, 'label'), group: argument(input, 'group') };
}

/** Items become their places in the ranking. */
function exposed(input: GoldenInput): { ranking: number[]; group: string[]; utility: number[] } {
  const items = argument<readonly string[]>(input, 'ranking');
  const group = argument<ByName<string>>(input, 'group');
  const utility = argument<ByName<number>>(input, 'utility');
  return {
    ranking: [...items.keys()],
    group: items.map((item) => group[item] ?? ''),
    utility: items.map((item) => utility[item] ?? Number.NaN),
  };
}

function twoGroups(name: string, raw: unknown): readonly [string, string] {
  const [first, second, ...rest]: unknown[] = Array.isArray(raw) ? raw : [];
  if (typeof first !== 'string' || typeof second !== 'string' || rest.length > 0) {
    throw new RangeError(`unknown value ${JSON.stringify(raw)} of parameter ${name}`);
  }
  return [first, second];
}

/** Users with judgements, in trec_eval's order of documents. */
function rankedUsers(input: GoldenInput): RankedUser[] {
  const run = argument<ByName<readonly (readonly [string, number])[]>>(input, 'run');
  const group = argument<ByName<string>>(input, 'group');
  return Object.entries(argument<ByName<ByName<number>>>(input, 'qrels')).map(([user, qrels]) => ({
    group: group[user] ?? '',
    grades: trecOrder(run[user] ?? []).map((document) => Math.max(0, qrels[document] ?? 0)),
    ideal: Object.values(qrels).map((grade) => Math.max(0, grade)),
  }));
}

function mapValues<Value, Result>(record: ByName<Value>, change: (value: Value) => Result): Record<string, Result> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function named(names: readonly string[], values: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? Number.NaN]));
}
