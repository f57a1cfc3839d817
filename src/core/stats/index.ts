/** Statistics and portable mathematics: what the core offers of it. */
export { mean } from './mean.ts';
export { normalCdf, normalUpper } from './normal-cdf.ts';
export { normalQuantile } from './normal-quantile.ts';
export { asin, atan2, cbrt, cos, exp, expm1, ln, log1p, log2, log10, sin, tanh } from './portable-math.ts';
export { covariance, standardDeviation, variance } from './variance.ts';
