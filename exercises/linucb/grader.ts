/** LinUCB, one round: what is checked, and against which function of the core. */
import { linUcbStep } from '#core/bandits/lin-ucb-step.ts';
import { traceLinUcbStep } from '#core/bandits/trace-lin-ucb-step.ts';
import { type ArmsWithContexts, armsWithContexts, armsWithLongContexts, type LearntArm } from '#graders/arbitraries/arms-with-contexts.ts';
import { agreesWith, defineGrader, expects, fc, law, refuses, sameValue } from '#graders/index.ts';

type Args = ArmsWithContexts;
type Result = { readonly chosen: number; readonly scores: number[]; readonly arms: LearntArm[] };

/** Solving costs many steps, and a few cases show what a law says. */
const FEW = { runs: 5 };
const legal: Args = [[{ A: [[1]], b: [0] }], [[0]], 1, 0];
const informative = armsWithContexts.filter(([, contexts]) => contexts.every((context) => context.some((value) => value !== 0)));

export default defineGrader<Args>({
  entry: 'linUcbStep',
  toolbox: ['solve'],
  oracles: ['linUcbStep', 'linUcbScores', 'linUcbUpdate'],
  inputs: armsWithContexts,
  oracle: linUcbStep,
  checks: [
    agreesWith('follows the definition', { runs: 30 }),
    law(
      'with alpha 0 only the estimates are compared: twice the rewards, twice the scores',
      informative,
      (call, [arms, contexts, , reward]) => {
        const once = call(arms, contexts, 0, reward) as Result;
        const richer = arms.map(({ A, b }) => ({ A, b: b.map((value) => 2 * value) }));
        const twice = call(richer, contexts, 0, reward) as Result;
        const right = once.scores.map((score) => 2 * score);
        return sameValue(twice.scores, right) || { expected: `scores ${right.join(', ')} when every b is doubled`, received: twice };
      },
      FEW,
    ),
    law(
      'a larger alpha raises every score',
      informative,
      (call, [arms, contexts, alpha, reward]) => {
        const before = call(arms, contexts, alpha, reward) as Result;
        const after = call(arms, contexts, alpha + 1, reward) as Result;
        const rises = before.scores.every((score, arm) => (after.scores[arm] ?? NaN) > score + 1e-6);
        return rises || { expected: `scores above ${before.scores.join(', ')} at alpha ${alpha + 1}`, received: after };
      },
      FEW,
    ),
    law(
      'seeing the same context again makes the arm less unsure',
      informative,
      (call, [arms, contexts, , reward]) => {
        const { chosen, arms: learnt } = call(arms, contexts, 1, reward) as Result;
        const bonus = (known: LearntArm[]) => {
          const [bold, greedy] = [1, 0].map((alpha) => (call(known, contexts, alpha, reward) as Result).scores[chosen] ?? NaN);
          return (bold ?? NaN) - (greedy ?? NaN);
        };
        const [first, second] = [bonus(arms), bonus(learnt)];
        return (
          second < first - 1e-6 || { expected: `a bonus of arm ${chosen} below ${first} after it was pulled once more`, received: second }
        );
      },
      FEW,
    ),
    law(
      'arms that were not pulled come back as they were',
      informative.filter(([arms]) => arms.length > 1),
      (call, args) => {
        const result = call(...args) as Result;
        const others = (list: readonly LearntArm[]) => list.filter((_, arm) => arm !== result.chosen);
        return sameValue(others(result.arms), others(args[0])) || { expected: `all arms but ${result.chosen} unchanged`, received: result };
      },
      FEW,
    ),
    law(
      'a reward of 0 leaves b as it was, and A has still grown',
      informative,
      (call, [arms, contexts, alpha]) => {
        const result = call(arms, contexts, alpha, 0) as Result;
        const [before, after] = [arms[result.chosen], result.arms[result.chosen]];
        const right = sameValue(after?.b, before?.b) && !sameValue(after?.A, before?.A);
        return right || { expected: `arm ${result.chosen} with the same b and another A`, received: result };
      },
      FEW,
    ),
    expects(
      'equal arms in equal contexts: the lowest index',
      fc.tuple(fc.integer({ min: 2, max: 4 }), fc.constantFrom(0, 0.5, 2)).map(([count, alpha]): Args => {
        const copies = Array.from({ length: count }, (): LearntArm => ({ A: [[2]], b: [0.5] }));
        return [copies, copies.map(() => [1]), alpha, 1];
      }),
      (arms, contexts, alpha, reward) => linUcbStep(arms, contexts, alpha, reward),
      { runs: 4 },
    ),
    refuses('refuses to choose among no arms', [[[], [], 1, 0]], legal),
    refuses(
      'refuses shapes that disagree',
      [
        legal.with(1, []),
        legal.with(1, [[0], [0]]),
        legal.with(1, [[0, 0]]),
        legal.with(0, [{ A: [[1]], b: [0, 0] }]),
        legal.with(0, [{ A: [[1, 0]], b: [0] }]),
        legal.with(0, [{ A: [[1], [0]], b: [0] }]),
      ],
      legal,
    ),
    refuses(
      'refuses an alpha below 0 or not finite',
      [-0.5, NaN, Infinity].map((alpha) => legal.with(2, alpha)),
      legal.with(2, 0),
    ),
    refuses(
      'refuses a reward or a feature that is not finite',
      [NaN, Infinity, -Infinity].flatMap((value) => [legal.with(3, value), legal.with(1, [[value]])]),
      legal,
    ),
  ],
  features: [
    { when: 'there is one arm', otherwise: 'there are several arms', holds: (arms) => arms.length === 1 },
    { when: 'alpha is 0', otherwise: 'alpha is above 0', holds: (_, __, alpha) => alpha === 0 },
    { when: 'the reward is 1', otherwise: 'the reward is another number', holds: (_, __, ___, reward) => reward === 1 },
    {
      when: 'no arm has been pulled yet',
      otherwise: 'an arm has been pulled before',
      holds: (arms) => arms.every(({ A }) => A.flat().reduce((sum, value) => sum + Math.abs(value), 0) === A.length),
    },
  ],
  cost: { at: longContexts, n: 5, repeats: 4 },
  shapes: [{ name: 'longer-contexts', says: 'Contexts of four features.', inputs: armsWithLongContexts }],
  picture: 'tables',
  trace: traceLinUcbStep,
});

/** Four arms, n features. */
function longContexts(n: number): Args {
  const places = Array.from({ length: n }, (_, place) => place);
  const arms = [1, 2, 3, 4].map(
    (seed): LearntArm => ({
      A: places.map((i) => places.map((j) => (i === j ? n + seed : ((i * j + seed) % 3) / 4))),
      b: places.map((i) => (i * seed) % 5),
    }),
  );
  return [arms, arms.map((_, seed) => places.map((i) => ((i * 7 + seed) % 5) / 2)), 1, 1];
}
