/** Golden's experiment metrics, computed by the core. */
import { effectSizeH } from '#core/experiments/effect-size-h.ts';
import { sampleSizeProportions } from '#core/experiments/sample-size-proportions.ts';
import { experimentEstimates } from './experiment-estimates.ts';
import { argument, choice, type GoldenInput, goldenMetric, type MetricTable, number, optional } from './golden-metric.ts';

const formula = choice({ pooled_null: 'pooled-null', unpooled: 'unpooled', arcsine: 'arcsine' });

export const experiments: MetricTable = {
  ...experimentEstimates,
  sample_size_proportions: goldenMetric({ formula, ratio: optional(number, 1) }, (options, input) =>
    sampleSizeProportions(value(input, 'pA'), value(input, 'pB'), value(input, 'alpha'), value(input, 'power'), options),
  ),
  effect_size_h: goldenMetric({}, (_params, input) => effectSizeH(value(input, 'pA'), value(input, 'pB'))),
};

function value(input: GoldenInput, name: string): number {
  return argument<number>(input, name);
}
