/** Golden's monitoring metrics, computed by the core. */
import { chiSquareDrift } from '#core/monitoring/chi-square-drift.ts';
import { cusum } from '#core/monitoring/cusum.ts';
import { ewmaChart } from '#core/monitoring/ewma-chart.ts';
import { hellingerDistance } from '#core/monitoring/hellinger-distance.ts';
import { jsDistance, jsDivergence } from '#core/monitoring/js-divergence.ts';
import { klDivergence } from '#core/monitoring/kl-divergence.ts';
import { ksTwoSample } from '#core/monitoring/ks-two-sample.ts';
import { pageHinkley } from '#core/monitoring/page-hinkley.ts';
import { psiCounts } from '#core/monitoring/psi-counts.ts';
import { psiSample } from '#core/monitoring/psi-sample.ts';
import { robustZScores } from '#core/monitoring/robust-z-scores.ts';
import { rollingZ } from '#core/monitoring/rolling-z.ts';
import { totalVariation } from '#core/monitoring/total-variation.ts';
import { wasserstein1d } from '#core/monitoring/wasserstein-1d.ts';
import { zScores } from '#core/monitoring/z-scores.ts';
import { moments } from '#core/stats/moments.ts';
import { quantile } from '#core/stats/quantile.ts';
import { argument, choice, cutoff, type GoldenInput, goldenMetric, type MetricTable, number, optional } from './golden-metric.ts';

const base = (name: string, raw: unknown): number => (raw === undefined || raw === 'e' ? Math.E : number(name, raw));
const epsilon = optional<number | undefined>(number, undefined);

export const monitoring: MetricTable = {
  psi_counts: goldenMetric({ epsilon }, (params, input) =>
    psiCounts(values(input, 'expected'), values(input, 'actual'), params.epsilon === undefined ? {} : { epsilon: params.epsilon }),
  ),
  kl_divergence: goldenMetric({ base }, (params, input) => klDivergence(...shares(input), params)),
  js_distance: goldenMetric({ base }, (params, input) => jsDistance(...shares(input), params)),
  js_divergence: goldenMetric({ base }, (params, input) => jsDivergence(...shares(input), params)),
  hellinger: goldenMetric({}, (_params, input) => hellingerDistance(...shares(input))),
  total_variation: goldenMetric({}, (_params, input) => totalVariation(...shares(input))),
  chi_square_drift: goldenMetric({}, (_params, input) => {
    const { statistic, df, pValue } = chiSquareDrift(values(input, 'expected'), values(input, 'actual'));
    return { chi2: statistic, df, p: pValue };
  }),
  ks_two_sample: goldenMetric(
    { method: choice({ kolmogorov_limit: 'kolmogorov-limit', asymptotic: 'asymptotic', exact: 'exact' }) },
    ({ method }, input) => {
      const { statistic, pValue } = ksTwoSample(...samples(input), { method });
      return { d: statistic, p: pValue };
    },
  ),
  wasserstein_1d: goldenMetric({}, (_params, input) => wasserstein1d(...samples(input))),
  psi_sample: goldenMetric(
    { bins: cutoff, binning: choice({ reference_quantiles: 'reference-quantiles' }), epsilon: optional(number, 1e-4) },
    (params, input) => {
      const { psi, edges, referenceCounts, currentCounts } = psiSample(...samples(input), params);
      return { psi, edges, expectedCounts: referenceCounts, actualCounts: currentCounts };
    },
  ),
  z_scores: goldenMetric({ ddof }, (params, input) => zScores(values(input, 'x'), params)),
  robust_z_scores: goldenMetric({ scale: number }, (params, input) => robustZScores(values(input, 'x'), params)),
  rolling_z: goldenMetric({ window: cutoff, ddof }, (params, input) => rollingZ(values(input, 'x'), params.window, { ddof: params.ddof })),
  cusum: goldenMetric({ mean: number, sd: number, k: number, h: number, reset: flag }, ({ mean, sd, k, h, reset }, input) =>
    cusum(values(input, 'x'), { mean, sd, slack: k, limit: h, reset }),
  ),
  ewma_chart: goldenMetric({ mean: number, sd: number, lambda: number, L: number }, ({ mean, sd, lambda, L }, input) => {
    const { average, low, high } = ewmaChart(values(input, 'x'), { mean, sd, lambda, width: L });
    return { ewma: average, low, high };
  }),
  page_hinkley: goldenMetric(
    { delta: number, threshold: number, direction: choice({ increase: 'increase', decrease: 'decrease' }) },
    (params, input) => pageHinkley(values(input, 'x'), params),
  ),
  quantile: goldenMetric({ method: choice({ linear: 'linear' }), p: number }, ({ p }, input) => quantile(values(input, 'x'), p)),
  moments: goldenMetric({ ddof }, (params, input) => moments(values(input, 'x'), params)),
};

function ddof(name: string, raw: unknown): 0 | 1 {
  const value = number(name, raw);
  if (value !== 0 && value !== 1) throw new RangeError(`unknown value ${value} of parameter ${name}`);
  return value;
}

function flag(name: string, raw: unknown): boolean {
  if (typeof raw !== 'boolean') throw new RangeError(`unknown value ${JSON.stringify(raw) ?? 'nothing'} of parameter ${name}`);
  return raw;
}

function values(input: GoldenInput, name: string): readonly number[] {
  return argument(input, name);
}

function shares(input: GoldenInput): [p: readonly number[], q: readonly number[]] {
  return [values(input, 'p'), values(input, 'q')];
}

function samples(input: GoldenInput): [reference: readonly number[], current: readonly number[]] {
  return [values(input, 'reference'), values(input, 'current')];
}
