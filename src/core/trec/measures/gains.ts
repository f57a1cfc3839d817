/** Measures that weigh a document by its grade: discounted cumulative gain and rank-biased precision. */
import { rankDiscount } from '#core/ranking/rank-discount.ts';
import type { RankedQuery } from '../ranked-query.ts';
import { averaged, type Measure, shareOf } from './measure.ts';

/** Gains that replace the grade itself, by grade. */
export type Gains = ReadonlyMap<number, number>;

const NO_GAINS: Gains = new Map();

/** Discounted cumulative gain; without gains of its own a grade is worth itself. */
export function discountedGain(name: string, gains: Gains = NO_GAINS): Measure {
  return averaged(name, (query) => reached(query, Infinity, gains));
}

/** Discounted gain over that of the best order of all judged documents, both cut at k. */
export function normalizedGain(name: string, k = Infinity, gains: Gains = NO_GAINS): Measure {
  return averaged(name, (query) => shareOf(reached(query, k, gains), ideal(query, k, gains)));
}

/**
 * Rank-biased precision: each rank counts p times as much as the one before.
 * Gains above 1 are divided by the largest of the query, so that the value stays below 1.
 */
export function rankBiasedPrecision(name: string, persistence: number, gains: Gains = NO_GAINS): Measure {
  return averaged(name, (query) => {
    const most = Math.max(1, ...gains.values(), ...highest(query, gains));
    let sum = 0;
    for (let index = 0; index < query.ranks.length; index += 1) {
      const gain = gainOf(query.grades[index] as number, gains) / most;
      if (gain !== 0) sum += gain * persistence ** ((query.ranks[index] as number) - 1);
    }
    return (1 - persistence) * sum;
  });
}

const gainOf = (grade: number, gains: Gains): number => (gains.size === 0 ? grade : (gains.get(grade) ?? grade));

/** The largest gain of a judged grade, where there is one. */
function highest({ idealGrades }: RankedQuery, gains: Gains): readonly number[] {
  const grade = idealGrades.find((candidate) => !gains.has(candidate));
  return grade === undefined ? [] : [grade];
}

function reached(query: RankedQuery, k: number, gains: Gains): number {
  const { ranks, grades } = query;
  let sum = 0;
  for (let index = 0; index < ranks.length && (ranks[index] as number) <= k; index += 1) {
    const gain = gainOf(grades[index] as number, gains);
    if (gain !== 0) sum += gain * discountAt(query, ranks[index] as number);
  }
  return sum;
}

function ideal(query: RankedQuery, k: number, gains: Gains): number {
  const best = gains.size === 0 ? query.idealGrades : idealGains(query, gains);
  const shown = Math.min(best.length, k);
  let sum = 0;
  for (let index = 0; index < shown; index += 1) sum += (best[index] as number) * discountAt(query, index + 1);
  return sum;
}

/** Gains of all judged documents, highest first. */
function idealGains({ idealGrades, relevant, nonRelevant }: RankedQuery, gains: Gains): Float64Array {
  const zeros = relevant + nonRelevant - idealGrades.length;
  const all = new Float64Array(idealGrades.length + zeros);
  for (let index = 0; index < all.length; index += 1) all[index] = gainOf(idealGrades[index] ?? 0, gains);
  return all.sort().reverse();
}

/** Deep ranks are rare, and not worth a table. */
const discountAt = ({ discounts }: RankedQuery, rank: number): number => discounts[rank - 1] ?? rankDiscount(rank, 'log2p1');
