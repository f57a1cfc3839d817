/** How likely a position is looked at. */
import { exp, ln } from '#core/stats/portable-math.ts';
import type { Surface } from '../scale.ts';

const HOME_SLOPE = 0.8;
const OTHER_SLOPE = 0.5;

/** Probability that a position, counted from 1, is looked at: 1 for the first, falling as a power of the position. */
export function examination(surface: Surface, position: number): number {
  return exp(-(surface === 'home' ? HOME_SLOPE : OTHER_SLOPE) * ln(position));
}
