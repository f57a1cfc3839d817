/** `[successes, failures, policy, uniforms]` of a bandit: one to four arms, and uniforms enough for either policy. */
import * as fc from 'fast-check';

export type BanditPolicy = { kind: 'epsilon-greedy'; epsilon: number } | { kind: 'thompson' };
export type ArmsWithUniforms = [successes: number[], failures: number[], policy: BanditPolicy, uniforms: number[]];

const THOUSAND = 1_000;

/** On a grid: a fourth of four arms begins at 0.25 exactly, and with three no border is ever hit. */
export const uniform: fc.Arbitrary<number> = fc.integer({ min: 0, max: THOUSAND - 1 }).map((step) => step / THOUSAND);

/** Thompson sampling needs a uniform for every outcome and one more: sampled together, they leave together when a case shrinks. */
interface Arm {
  readonly outcomes: { readonly won: boolean; readonly own: number }[];
  readonly last: number;
}

function armWith(maxLength: number, minLength = 0): fc.Arbitrary<Arm> {
  return fc.record({
    outcomes: fc.array(fc.record({ won: fc.boolean(), own: uniform }), { minLength, maxLength, size: 'max' }),
    last: uniform,
  });
}

/** Four at most: a fifth is no exact number, and rounding could decide which arm a uniform stands for. */
const arms = fc.array(fc.oneof({ withCrossShrink: true }, { weight: 9, arbitrary: armWith(5) }, { weight: 1, arbitrary: armWith(25) }), {
  minLength: 1,
  maxLength: 4,
  size: 'max',
});

const epsilonGreedy: fc.Arbitrary<BanditPolicy> = fc
  .constantFrom(0, 0.1, 0.5, 0.25, 0.9, 1)
  .map((epsilon): BanditPolicy => ({ kind: 'epsilon-greedy', epsilon }));
const thompson = fc.constant<BanditPolicy>({ kind: 'thompson' });

export const armsUnder = (policy: fc.Arbitrary<BanditPolicy>, among = arms): fc.Arbitrary<ArmsWithUniforms> =>
  fc
    .tuple(among, policy, fc.array(uniform, { minLength: 1, maxLength: 3 }))
    .map(
      ([list, chosen, extra]): ArmsWithUniforms => [
        list.map(({ outcomes }) => outcomes.filter(({ won }) => won).length),
        list.map(({ outcomes }) => outcomes.filter(({ won }) => !won).length),
        chosen,
        [...list.flatMap(({ outcomes, last }) => [...outcomes.map(({ own }) => own), last]), ...extra],
      ],
    );

export const armsWithUniforms: fc.Arbitrary<ArmsWithUniforms> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: armsUnder(epsilonGreedy) },
  { weight: 1, arbitrary: armsUnder(thompson) },
);

export const thompsonArms: fc.Arbitrary<ArmsWithUniforms> = armsUnder(thompson);

/** Two arms, each tried ten times or more. */
export const wellTriedArms: fc.Arbitrary<ArmsWithUniforms> = armsUnder(
  fc.oneof({ withCrossShrink: true }, epsilonGreedy, thompson),
  fc.array(armWith(20, 10), { minLength: 2, maxLength: 2 }),
);
