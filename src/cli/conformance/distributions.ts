/** Golden's distribution functions, computed by the core. */
import { normalCdf, normalUpper } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { argument, goldenMetric, type MetricTable } from './golden-metric.ts';

export const distributions: MetricTable = {
  normal_cdf: goldenMetric({}, (_params, input) => normalCdf(argument(input, 'x'))),
  normal_sf: goldenMetric({}, (_params, input) => normalUpper(argument(input, 'x'))),
  normal_quantile: goldenMetric({}, (_params, input) => normalQuantile(argument(input, 'p'))),
};
