/** Coverage, Gini and entropy of a catalogue's exposure worked item by item. */
import { log2 } from '#core/stats/portable-math.ts';
import type { Trace } from '#core/trace.ts';
import { catalogCoverage } from './catalog-coverage.ts';
import { exposureCounts } from './exposure-counts.ts';
import { gini } from './gini.ts';
import { shannonEntropy } from './shannon-entropy.ts';

/** Takes every user's list and the size of the catalogue; one row an item, least shown first, as Gini ranks them. */
export function traceCatalogConcentration(lists: readonly (readonly number[])[], catalogSize: number): Trace {
  const counts = exposureCounts(lists, catalogSize);
  const shown = counts.reduce((sum, count) => sum + count, 0);
  const ascending = [...counts.entries()].toSorted(([, a], [, b]) => a - b);
  return {
    columns: ['place', 'item', 'times shown', 'Gini weight 2i - N - 1', 'weight x times shown', 'share', 'share x log2(1/share)'],
    rows: ascending.map(([item, count], index) => {
      const weight = 2 * (index + 1) - catalogSize - 1;
      const share = count / shown;
      return [index + 1, item, count, weight, weight * count, share, count === 0 ? 0 : share * log2(1 / share)];
    }),
    result: [
      ['items shown', counts.filter((count) => count > 0).length],
      ['recommendations', shown],
      ['coverage', catalogCoverage(lists, catalogSize)],
      ['gini', gini(counts)],
      ['entropy', shannonEntropy(counts)],
    ],
  };
}
