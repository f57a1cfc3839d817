/** Demographic parity and equal opportunity worked group by group. */
import type { Trace } from '#core/trace.ts';
import { demographicParityDifference } from './demographic-parity-difference.ts';
import { demographicParityRatio } from './demographic-parity-ratio.ts';
import { equalOpportunityDifference } from './equal-opportunity-difference.ts';
import { groupTallies } from './group-tallies.ts';

/** One row a group, in order of first appearance, with both rates; the default conventions of the three metrics. */
export function traceParityMetrics(selected: readonly number[], label: readonly number[], group: readonly string[]): Trace {
  const tallies = groupTallies('traceParityMetrics', selected, label, group);
  return {
    columns: ['group', 'people', 'selected', 'selection rate', 'label 1', 'selected of label 1', 'true-positive rate'],
    rows: tallies.map((tally) => [
      tally.group,
      tally.people,
      tally.selected,
      tally.selected / tally.people,
      tally.positives,
      tally.selectedPositives,
      tally.positives === 0 ? 'none' : tally.selectedPositives / tally.positives,
    ]),
    result: [
      ['demographicParityDifference', demographicParityDifference(selected, group)],
      ['disparateImpactRatio', demographicParityRatio(selected, group)],
      ['equalOpportunityDifference', equalOpportunityDifference(selected, label, group)],
    ],
  };
}
