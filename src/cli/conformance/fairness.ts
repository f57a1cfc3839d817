/** Golden's fairness metrics, computed by the core. Fairlearn, the reference, counts an empty denominator as rate 0. */
import { demographicParityDifference } from '#core/fairness/demographic-parity-difference.ts';
import { demographicParityRatio } from '#core/fairness/demographic-parity-ratio.ts';
import { equalOpportunityDifference } from '#core/fairness/equal-opportunity-difference.ts';
import { equalOpportunityRatio } from '#core/fairness/equal-opportunity-ratio.ts';
import { argument, choice, type GoldenInput, goldenMetric, type MetricTable } from './golden-metric.ts';

const method = choice({ between_groups: 'between-groups', to_overall: 'to-overall' });

export const fairness: MetricTable = {
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
};

interface People {
  readonly selected: readonly number[];
  readonly label: readonly number[];
  readonly group: readonly string[];
}

function people(input: GoldenInput): People {
  return { selected: argument(input, 'predicted'), label: argument(input, 'label'), group: argument(input, 'group') };
}
