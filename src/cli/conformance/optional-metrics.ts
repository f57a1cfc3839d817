/** Golden's metrics that may stay unbuilt, by family; any other unknown metric is a failure. */

export const optionalMetrics: Readonly<Record<string, readonly string[]>> = {
  cf: ['implicit_item_similarity'],
  distributions: ['binomial_cdf', 'binomial_pmf', 'binomial_quantile', 'f_sf'],
  experiments: ['anova_one_way', 'bootstrap_ci_monte_carlo', 'fisher_exact', 'mann_whitney_u'],
};
