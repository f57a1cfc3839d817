/** The z tests that a comparison of two proportions is planned with. */

/**
 * `pooled-null`: pooled variance under the null, separate ones under the alternative. `unpooled`: separate ones twice.
 * `arcsine`: Cohen's h, whose variance hardly depends on the proportions.
 */
export type ProportionsFormula = 'pooled-null' | 'unpooled' | 'arcsine';
export const PROPORTIONS_FORMULAS: readonly ProportionsFormula[] = ['pooled-null', 'unpooled', 'arcsine'];
