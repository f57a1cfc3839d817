/** Precision interpolated at levels of recall. */
import type { RankedQuery } from '../ranked-query.ts';
import { averaged, type Measure } from './measure.ts';

/** The levels of the standard precision-recall graph. */
export const STANDARD_LEVELS: readonly number[] = Array.from({ length: 11 }, (_, tenth) => tenth / 10);

/** Best precision at any rank that has as many hits as the level of recall asks for, that number being rounded, halves up. */
export function interpolatedPrecision(level: number, name = `iprec_at_recall_${level.toFixed(2)}`): Measure {
  return averaged(name, (query) => bestPrecision(query, roundHalfUp(level * query.relevant)));
}

/** Mean of the eleven standard levels. */
export const elevenPointAverage: Measure = averaged(
  '11pt_avg',
  (query) =>
    STANDARD_LEVELS.reduce((sum, level) => sum + bestPrecision(query, roundHalfUp(level * query.relevant)), 0) / STANDARD_LEVELS.length,
);

/** Precision peaks at a hit, so only hits are looked at. */
function bestPrecision({ hits }: RankedQuery, needed: number): number {
  let best = 0;
  for (let index = Math.max(0, needed - 1); index < hits.length; index += 1) {
    best = Math.max(best, (index + 1) / (hits[index] as number));
  }
  return best;
}

/** Unlike Math.round of a sum, right for the number just below a half. */
function roundHalfUp(value: number): number {
  const whole = Math.floor(value);
  return value - whole >= 0.5 ? whole + 1 : whole;
}
