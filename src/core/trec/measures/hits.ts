/** Measures that ask only at which ranks the relevant documents stand. */
import type { RankedQuery } from '../ranked-query.ts';
import { averaged, counted, type Measure, shareOf } from './measure.ts';

const hitsWithin = ({ hits }: RankedQuery, k: number): number => {
  let count = 0;
  while (count < hits.length && (hits[count] as number) <= k) count += 1;
  return count;
};

/** Hits in the first k ranks over k, also where the list is shorter. */
export const precision = (k: number): Measure => averaged(`P_${k}`, (query) => hitsWithin(query, k) / k);

/** Hits in the first k ranks over all relevant documents. */
export const recall = (k: number): Measure => averaged(`recall_${k}`, (query) => shareOf(hitsWithin(query, k), query.relevant));

/** Precision at k over the best that can be reached: hits over the smaller of k and the relevant documents. */
export const relativePrecision = (k: number): Measure =>
  averaged(`relative_P_${k}`, (query) => shareOf(hitsWithin(query, k), Math.min(k, query.relevant)));

/** 1 when any of the first k ranks holds a relevant document. */
export const success = (k: number): Measure => averaged(`success_${k}`, ({ hits }) => ((hits[0] ?? Infinity) <= k ? 1 : 0));

/** One over the rank of the first hit, 0 without one in the first k ranks. */
export function reciprocalRank(k = Infinity): Measure {
  const name = k === Infinity ? 'recip_rank' : `recip_rank_cut_${k}`;
  return averaged(name, ({ hits }) => (hits.length > 0 && (hits[0] as number) <= k ? 1 / (hits[0] as number) : 0));
}

/** Hits in the first R ranks over R, the number of relevant documents. */
export const rPrecision: Measure = averaged('Rprec', (query) => shareOf(hitsWithin(query, query.relevant), query.relevant));

/** Sum of the precision at each hit of the first k ranks, over the number of relevant documents. */
export function averagePrecision(k = Infinity): Measure {
  return averaged(k === Infinity ? 'map' : `map_cut_${k}`, (query) => precisionSum(query, k));
}

/** Geometric mean of the average precision, which rewards runs without bad queries. */
export const geometricMap: Measure = { name: 'gm_map', summary: 'geometric-mean', summaryOnly: true, of: (query) => precisionSum(query) };

function precisionSum({ hits, relevant }: RankedQuery, k = Infinity): number {
  let sum = 0;
  for (let index = 0; index < hits.length && (hits[index] as number) <= k; index += 1) sum += (index + 1) / (hits[index] as number);
  return shareOf(sum, relevant);
}

/** The retrieved documents as a set without order. */
export const setMeasures: readonly Measure[] = [
  averaged('set_P', ({ hits, retrieved }) => shareOf(hits.length, retrieved)),
  averaged('set_recall', ({ hits, relevant }) => shareOf(hits.length, relevant)),
  averaged('set_map', ({ hits, retrieved, relevant }) => shareOf(hits.length * hits.length, retrieved * relevant)),
  averaged('set_F', ({ hits, retrieved, relevant }) => shareOf(2 * hits.length, hits.length === 0 ? 0 : retrieved + relevant)),
];

/** Queries, and documents of several kinds. */
export const counts: readonly Measure[] = [
  { ...counted('num_q', () => 1), summaryOnly: true },
  counted('num_ret', ({ retrieved }) => retrieved),
  counted('num_rel', ({ relevant }) => relevant),
  counted('num_rel_ret', ({ hits }) => hits.length),
  counted('num_nonrel_judged_ret', ({ hits, ranks }) => ranks.length - hits.length),
];
