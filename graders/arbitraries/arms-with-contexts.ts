/** `[arms, contexts, alpha, reward]` for one round of LinUCB, where rounding never decides which arm is pulled. */
import { linUcbScores } from '#core/bandits/lin-ucb.ts';
import * as fc from 'fast-check';

export type LearntArm = { A: number[][]; b: number[] };
export type ArmsWithContexts = [arms: LearntArm[], contexts: number[][], alpha: number, reward: number];

const APART_FROM = 1e-6;

const feature = fc.integer({ min: -2, max: 3 });

/** An arm as rounds of play leave it: the identity, and x times x transposed for each context in which it was pulled. */
function arm(size: number): fc.Arbitrary<{ learnt: LearntArm; context: number[] }> {
  const vector = fc.array(feature, { minLength: size, maxLength: size });
  return fc
    .record({ pulls: fc.array(fc.record({ x: vector, halves: fc.integer({ min: -1, max: 3 }) }), { maxLength: 3 }), context: vector })
    .map(({ pulls, context }) => ({
      learnt: {
        A: context.map((_, i) => context.map((__, j) => pulls.reduce((sum, { x }) => sum + (x[i] ?? 0) * (x[j] ?? 0), i === j ? 1 : 0))),
        b: context.map((_, i) => pulls.reduce((sum, { x, halves }) => sum + (halves / 2) * (x[i] ?? 0), 0)),
      },
      context,
    }));
}

const rounds = (size: number): fc.Arbitrary<ArmsWithContexts> =>
  fc
    .tuple(
      fc.array(arm(size), { minLength: 1, maxLength: 3, size: 'max' }),
      fc.constantFrom(1, 0, 0.5, 2),
      fc.integer({ min: -2, max: 4 }).map((halves) => halves / 2),
    )
    .map(
      ([list, alpha, reward]): ArmsWithContexts => [list.map(({ learnt }) => learnt), list.map(({ context }) => context), alpha, reward],
    );

export const armsWithContexts: fc.Arbitrary<ArmsWithContexts> = fc
  .oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: rounds(1) },
    { weight: 4, arbitrary: rounds(2) },
    { weight: 1, arbitrary: rounds(3) },
  )
  .filter(isDecided);

/** The same with four features. */
export const armsWithLongContexts: fc.Arbitrary<ArmsWithContexts> = rounds(4).filter(isDecided);

/** The best score is clearly the best, or all arms that come near it are copies of it in the same context. */
function isDecided([arms, contexts, alpha]: ArmsWithContexts): boolean {
  const scores = linUcbScores(arms, contexts, alpha).map(({ score }) => score);
  const best = Math.max(...scores);
  const near = [...scores.keys()].filter((index) => (scores[index] ?? NaN) > best - APART_FROM);
  return new Set(near.map((index) => JSON.stringify([arms[index], contexts[index]]))).size === 1;
}
