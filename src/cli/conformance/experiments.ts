/** Golden's experiment metrics on sizes, power, tests and intervals, computed by the core; the estimates stand beside it. */
import { anovaOneWay } from '#core/experiments/anova-one-way.ts';
import { betaProbBGreater } from '#core/experiments/beta-prob-b-greater.ts';
import { chiSquareIndependence } from '#core/experiments/chi-square-independence.ts';
import { cohensD } from '#core/experiments/cohens-d.ts';
import type { CountTable } from '#core/experiments/count-table.ts';
import { effectSizeH } from '#core/experiments/effect-size-h.ts';
import { fisherExact } from '#core/experiments/fisher-exact.ts';
import { mannWhitneyU } from '#core/experiments/mann-whitney-u.ts';
import { mdeProportions } from '#core/experiments/mde-proportions.ts';
import { powerMeans } from '#core/experiments/power-means.ts';
import { powerProportions } from '#core/experiments/power-proportions.ts';
import { proportionCi } from '#core/experiments/proportion-ci.ts';
import { proportionDifferenceCi } from '#core/experiments/proportion-difference-ci.ts';
import { proportionRatioCi } from '#core/experiments/proportion-ratio-ci.ts';
import { relativeLiftT } from '#core/experiments/relative-lift-t.ts';
import { sampleSizeMeans } from '#core/experiments/sample-size-means.ts';
import { sampleSizeProportions } from '#core/experiments/sample-size-proportions.ts';
import { pairedT, studentT } from '#core/experiments/student-t.ts';
import { twoProportionZ } from '#core/experiments/two-proportion-z.ts';
import { welchT, welchTSummary } from '#core/experiments/welch-t.ts';
import { onCdflibQuantile } from './cdflib-t-quantile.ts';
import { experimentEstimates } from './experiment-estimates.ts';
import { argument, choice, type GoldenInput, goldenMetric, type MetricTable, number, optional } from './golden-metric.ts';

const formula = choice({ pooled_null: 'pooled-null', unpooled: 'unpooled', arcsine: 'arcsine' });
const meansFormula = choice({ t: 't', z: 'z' });
const ratio = optional(number, 1);
const alternative = optional(choice({ 'two-sided': 'two-sided', larger: 'larger', smaller: 'smaller' }), 'two-sided');
const alpha = optional(number, 0.05);
const tails = choice({ both: 'both', one_of_two: 'one-of-two' });

export const experiments: MetricTable = {
  ...experimentEstimates,
  sample_size_proportions: goldenMetric({ formula, ratio }, (options, input) =>
    sampleSizeProportions(...numbers(input, ['pA', 'pB', 'alpha', 'power']), options),
  ),
  effect_size_h: goldenMetric({}, (_params, input) => effectSizeH(...numbers(input, ['pA', 'pB']))),
  power_proportions: goldenMetric({ formula, tails: optional(tails, 'both') }, (options, input) =>
    powerProportions(...numbers(input, ['pA', 'pB', 'nA', 'nB', 'alpha']), options),
  ),
  mde_proportions: goldenMetric(
    { formula, direction: choice({ increase: 'increase', decrease: 'decrease' }), tails: optional(tails, 'one-of-two') },
    (options, input) => mdeProportions(...numbers(input, ['pA', 'nA', 'nB', 'alpha', 'power']), options),
  ),
  sample_size_means: goldenMetric({ formula: meansFormula, ratio, tails: optional(tails, 'both') }, (options, input) =>
    sampleSizeMeans(1, ...numbers(input, ['effectSize', 'alpha', 'power']), options),
  ),
  power_means: goldenMetric({ formula: meansFormula, ratio, tails: optional(tails, 'both') }, (options, input) =>
    powerMeans(1, ...numbers(input, ['nA', 'effectSize', 'alpha']), options),
  ),
  two_proportion_z: goldenMetric(
    { variance: choice({ pooled: 'pooled', unpooled: 'unpooled' }), alternative, alpha },
    ({ alpha: level, ...options }, input) => twoProportionZ(...counts(input), level, options),
  ),
  proportion_difference_ci: goldenMetric(
    // The reference's score interval is the library's, which solves a cubic with a slip; the core has it right beside it.
    { method: choice({ wald: 'wald', 'agresti-caffo': 'agresti-caffo', newcomb: 'newcomb', score: 'score-statsmodels' }), alpha: number },
    ({ method, alpha: level }, input) => proportionDifferenceCi(...counts(input), level, { method }),
  ),
  proportion_ratio_ci: goldenMetric(
    { method: choice({ log: 'log', 'log-adjusted': 'log-adjusted' }), alpha: number },
    ({ method, alpha: level }, input) => proportionRatioCi(...counts(input), level, { method }),
  ),
  proportion_ci: goldenMetric(
    {
      method: choice({
        normal: 'normal',
        wilson: 'wilson',
        agresti_coull: 'agresti-coull',
        clopper_pearson: 'clopper-pearson',
        jeffreys: 'jeffreys',
      }),
      alpha: number,
    },
    ({ method, alpha: level }, input) => proportionCi(...numbers(input, ['x', 'n']), level, { method }),
  ),
  chi_square_independence: goldenMetric({ yates: optional(flag, false) }, ({ yates }, input) => {
    const { chiSquare, df, p } = chiSquareIndependence(argument<CountTable>(input, 'table'), { yates });
    return { chi2: chiSquare, df, p };
  }),
  fisher_exact: goldenMetric({ alternative }, (options, input) => ({ p: fisherExact(argument<CountTable>(input, 'table'), options) })),
  welch_t: goldenMetric({ alternative, alpha }, ({ alpha: level, ...options }, input) => {
    const { difference, low, high, ...test } = welchT(...groups(input), level, options);
    const ends =
      options.alternative === 'two-sided' ? onCdflibQuantile({ low, high, df: test.df }, difference, level) : { ciLow: low, ciHigh: high };
    return { ...test, diff: difference, ...ends };
  }),
  student_t: goldenMetric({ alternative, alpha }, ({ alpha: level, ...options }, input) => studentT(...groups(input), level, options)),
  welch_t_summary: goldenMetric({ alternative, alpha }, ({ alpha: level, ...options }, input) => {
    const [meanA, varA, nA, meanB, varB, nB] = numbers(input, ['meanA', 'varA', 'nA', 'meanB', 'varB', 'nB']);
    return welchTSummary({ size: nA, mean: meanA, variance: varA }, { size: nB, mean: meanB, variance: varB }, level, options);
  }),
  paired_t: goldenMetric({ alternative, alpha }, ({ alpha: level, ...options }, input) => pairedT(...groups(input), level, options)),
  cohens_d: goldenMetric({ sd: choice({ pooled: 'pooled' }) }, ({ sd }, input) => cohensD(...groups(input), { standardizer: sd })),
  mann_whitney_u: goldenMetric(
    { method: choice({ exact: 'exact', asymptotic: 'asymptotic' }), continuity: optional(flag, true), alternative },
    (options, input) => mannWhitneyU(...groups(input), options),
  ),
  anova_one_way: goldenMetric({}, (_params, input) => anovaOneWay(argument<number[][]>(input, 'groups'))),
  relative_lift_t: goldenMetric({ alpha: number }, ({ alpha: level }, input) => {
    const [a, b] = groups(input);
    const { standardError, low, high, ...rest } = relativeLiftT(a, b, level);
    const { df } = welchT(a, b, level);
    return { ...rest, se: standardError, ...onCdflibQuantile({ low, high, df }, rest.lift, level) };
  }),
  beta_prob_b_greater: goldenMetric({}, (_params, input) => betaProbBGreater(...numbers(input, ['alphaA', 'betaA', 'alphaB', 'betaB']))),
};

/** The named numbers of a case, in that order. */
function numbers<Names extends string[]>(input: GoldenInput, names: [...Names]): { [Index in keyof Names]: number } {
  return names.map((name) => argument<number>(input, name)) as { [Index in keyof Names]: number };
}

function counts(input: GoldenInput): [xA: number, nA: number, xB: number, nB: number] {
  return numbers(input, ['xA', 'nA', 'xB', 'nB']);
}

function groups(input: GoldenInput): [control: number[], treatment: number[]] {
  return [argument<number[]>(input, 'a'), argument<number[]>(input, 'b')];
}

/** A parameter that is true or false. */
function flag(name: string, raw: unknown): boolean {
  if (typeof raw !== 'boolean') throw new RangeError(`unknown value ${JSON.stringify(raw) ?? 'nothing'} of parameter ${name}`);
  return raw;
}
