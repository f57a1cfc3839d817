/** `[pA, pB, alpha, power]`: two different proportions and the two promises of a test, all on a decimal grid. */
import * as fc from 'fast-check';
import { decimalGrid } from './decimal-grid.ts';

const proportion = decimalGrid(0.01, 0.99, 2);

export const twoProportions: fc.Arbitrary<[pA: number, pB: number, alpha: number, power: number]> = fc
  .tuple(proportion, proportion, fc.constantFrom(0.05, 0.01, 0.1, 0.02, 0.001, 0.2), fc.constantFrom(0.8, 0.9, 0.5, 0.95, 0.7, 0.99))
  .filter(([pA, pB]) => pA !== pB);
