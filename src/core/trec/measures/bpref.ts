/** Binary preference: how seldom judged documents that are not relevant stand above relevant ones. */
import type { RankedQuery } from '../ranked-query.ts';
import { averaged, type Measure, shareOf } from './measure.ts';

/** Mean over the relevant documents of 1 - min(n, R) / min(N, R), n of the N judged non-relevant documents standing above; 1 where n is 0. */
export const bpref: Measure = averaged('bpref', (query) => shareOf(preferenceSum(query), query.relevant));

function preferenceSum({ grades, level, relevant, nonRelevant }: RankedQuery): number {
  let [sum, above] = [0, 0];
  for (const grade of grades) {
    if (grade < level) above += 1;
    else sum += above === 0 ? 1 : 1 - Math.min(above, relevant) / Math.min(nonRelevant, relevant);
  }
  return sum;
}
