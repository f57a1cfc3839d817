/** Golden's distribution functions, computed by the core. */
import { betaCdf, betaQuantile } from '#core/stats/beta.ts';
import { binomialCdf, binomialPmf, binomialQuantile } from '#core/stats/binomial.ts';
import { chiSquareQuantile, chiSquareUpper } from '#core/stats/chi-square.ts';
import { fUpper } from '#core/stats/f-distribution.ts';
import { noncentralTCdf } from '#core/stats/noncentral-t.ts';
import { normalCdf, normalUpper } from '#core/stats/normal-cdf.ts';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { studentTCdf, studentTQuantile } from '#core/stats/student-t.ts';
import { argument, goldenMetric, type MetricTable, number } from './golden-metric.ts';

const df = number;
const shapes = { a: number, b: number };
const trials = { n: number, p: number };

export const distributions: MetricTable = {
  normal_cdf: goldenMetric({}, (_params, input) => normalCdf(argument(input, 'x'))),
  normal_sf: goldenMetric({}, (_params, input) => normalUpper(argument(input, 'x'))),
  normal_quantile: goldenMetric({}, (_params, input) => normalQuantile(argument(input, 'p'))),
  t_cdf: goldenMetric({ df }, (params, input) => studentTCdf(argument(input, 'x'), params.df)),
  t_quantile: goldenMetric({ df }, (params, input) => studentTQuantile(argument(input, 'p'), params.df)),
  noncentral_t_cdf: goldenMetric({ df, nc: number }, (params, input) => noncentralTCdf(argument(input, 'x'), params.df, params.nc)),
  chi_square_sf: goldenMetric({ df }, (params, input) => chiSquareUpper(argument(input, 'x'), params.df)),
  chi_square_quantile: goldenMetric({ df }, (params, input) => chiSquareQuantile(argument(input, 'p'), params.df)),
  beta_cdf: goldenMetric(shapes, ({ a, b }, input) => betaCdf(argument(input, 'x'), a, b)),
  beta_quantile: goldenMetric(shapes, ({ a, b }, input) => betaQuantile(argument(input, 'p'), a, b)),
  binomial_cdf: goldenMetric(trials, ({ n, p }, input) => binomialCdf(argument(input, 'k'), n, p)),
  binomial_pmf: goldenMetric(trials, ({ n, p }, input) => binomialPmf(argument(input, 'k'), n, p)),
  binomial_quantile: goldenMetric(trials, ({ n, p }, input) => binomialQuantile(argument(input, 'q'), n, p)),
  f_sf: goldenMetric({ df1: number, df2: number }, ({ df1, df2 }, input) => fUpper(argument(input, 'x'), df1, df2)),
};
