/** `[pA, pB, alpha, power]`: two different proportions and the two promises of a test, all on a decimal grid. */
import * as fc from 'fast-check';
import { decimalGrid } from './decimal-grid.ts';

const THOUSANDTHS = 1_000;

const proportion = decimalGrid(0.01, 0.99, 2);
const apart = fc.tuple(proportion, proportion).filter(([pA, pB]) => pA !== pB);

/** As in most real tests: the sample is large, and a quantile of three decimals gives another number of people. */
const close = fc
  .tuple(fc.integer({ min: 1, max: THOUSANDTHS - 10 }), fc.integer({ min: 1, max: 9 }), fc.boolean())
  .map(([start, gap, falls]): [number, number] => {
    const [lower, upper] = [start / THOUSANDTHS, (start + gap) / THOUSANDTHS];
    return falls ? [upper, lower] : [lower, upper];
  });

export const twoProportions: fc.Arbitrary<[pA: number, pB: number, alpha: number, power: number]> = fc
  .tuple(
    fc.oneof({ withCrossShrink: true }, { weight: 3, arbitrary: apart }, { weight: 1, arbitrary: close }),
    fc.constantFrom<number[]>(0.05, 0.01, 0.1, 0.02, 0.001, 0.2),
    fc.constantFrom<number[]>(0.8, 0.9, 0.5, 0.95, 0.7, 0.99),
  )
  .map(
    ([[pA, pB], alpha, power]): [number, number, number, number] => [pA, pB, alpha, power],
    (args) => {
      const [pA, pB, alpha, power] = args as [number, number, number, number];
      return [[pA, pB], alpha, power];
    },
  );
