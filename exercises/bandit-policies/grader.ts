/** Two bandit policies: what is checked, and against which function of the core. */
import { chooseArm } from '#core/bandits/choose-arm.ts';
import { traceChooseArm } from '#core/bandits/trace-choose-arm.ts';
import {
  type ArmsWithUniforms,
  armsUnder,
  armsWithUniforms,
  thompsonArms,
  uniform,
  wellTriedArms,
} from '#graders/arbitraries/arms-with-uniforms.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses } from '#graders/index.ts';

type Args = ArmsWithUniforms;

const never = armsUnder(fc.constant({ kind: 'epsilon-greedy', epsilon: 0 }));
const always = armsUnder(fc.constant({ kind: 'epsilon-greedy', epsilon: 1 }));
const severalArms = ([successes]: Args): boolean => successes.length > 1;
const greedy = { kind: 'epsilon-greedy', epsilon: 0.5 } as const;
const thompson = { kind: 'thompson' } as const;
const legal: Args = [[2, 1], [1, 1], greedy, [0.7, 0.1]];

export default defineGrader<Args>({
  entry: 'chooseArm',
  oracles: ['chooseArm', 'thompsonDraws'],
  inputs: armsWithUniforms,
  oracle: chooseArm,
  checks: [
    agreesWith('follows the definition', { runs: 150 }),
    invariantUnder(
      'with epsilon 0 the uniforms change nothing',
      ([won, lost, policy, uniforms]) => [won, lost, policy, uniforms.map(mirrored)],
      {
        given: never.filter(severalArms),
      },
    ),
    invariantUnder('with epsilon 1 the counts change nothing', ([won, lost, ...rest], draw) => [rotated(lost, draw), won, ...rest], {
      given: always.filter(severalArms),
    }),
    expects(
      'an untried arm comes before every tried one',
      never.map(([won, lost, ...rest]): Args => [[...won.map((count) => count + 1), 0, 0], [...lost, 0, 0], ...rest]),
      (won) => won.length - 2,
    ),
    expects(
      'exploring may take any arm, the best one included',
      fc
        .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 9 }))
        .map(
          ([best, arm, tenths]): Args => [
            [0, 1, 2, 3].map((index) => (index === best ? 5 : 1)),
            [1, 1, 1, 1],
            { kind: 'epsilon-greedy', epsilon: tenths / 10 },
            [0, arm / 4 + 0.125],
          ],
        ),
      (_, __, ___, uniforms) => Math.floor((uniforms[1] ?? 0) * 4),
    ),
    expects(
      'a first uniform equal to epsilon does not explore',
      fc
        .tuple(fc.integer({ min: 1, max: 9 }), uniform)
        .map(
          ([tenths, next]): Args => [[0, 0, 3, 1], [2, 2, 1, 1], { kind: 'epsilon-greedy', epsilon: tenths / 10 }, [tenths / 10, next / 2]],
        ),
      () => 2,
    ),
    expects(
      'of two untried arms Thompson sampling takes the one with the larger uniform',
      fc.uniqueArray(uniform, { minLength: 2, maxLength: 2 }).map((uniforms): Args => [[0, 0], [0, 0], thompson, uniforms]),
      (_, __, ___, [first = 0, second = 0]) => (first > second ? 0 : 1),
    ),
    law('under Thompson sampling an arm that draws high wins, whatever its counts', thompsonArms, (call, args) => {
      const arm = args[0].length - 1;
      const uniforms = args[3].map((value, index) => (isOwn(args, arm, index) ? 0.9 + value / 10 : value / 2));
      const chosen = call(args[0], args[1], args[2], uniforms);
      return chosen === arm || { expected: `arm ${arm} after its uniforms, and no others, were raised to 0.9 or more`, received: chosen };
    }),
    law('raising all uniforms of the chosen Thompson arm keeps it chosen', thompsonArms.filter(severalArms), (call, args) => {
      const chosen = call(...args);
      const uniforms = args[3].map((value, index) => (isOwn(args, chosen as number, index) ? (value + 1) / 2 : value));
      const again = call(args[0], args[1], args[2], uniforms);
      return again === chosen || { expected: `arm ${String(chosen)}, as before its uniforms were raised`, received: again };
    }),
    expects(
      'equal arms: the lowest index',
      fc
        .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 0, max: 4 }), fc.boolean(), uniform)
        .map(([arms, count, isGreedy, value]): Args => {
          const counts = Array.from({ length: arms }, () => count);
          const policy = isGreedy ? ({ kind: 'epsilon-greedy', epsilon: 0 } as const) : thompson;
          return [counts, counts, policy, Array.from({ length: arms * (2 * count + 1) }, () => value)];
        }),
      () => 0,
    ),
    expects(
      'equal rates from unequal numbers of trials: the lowest index',
      fc
        .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 0, max: 1 }), fc.constantFrom(2, 4), fc.boolean())
        .map(([won, lost, times, isLongerFirst]): Args => {
          const records = [1, times].map((factor) => [won * factor, lost * factor] as const);
          const [[won0, lost0] = [0, 0], [won1, lost1] = [0, 0]] = isLongerFirst ? records.toReversed() : records;
          return [[won0, won1], [lost0, lost1], { kind: 'epsilon-greedy', epsilon: 0 }, [0.5]];
        }),
      () => 0,
    ),
    expects(
      'a uniform of less than a millionth is still the smallest',
      // Written out it is 3e-7, which comes after 0.5 in the order of text.
      fc
        .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 5, max: 9 }))
        .map(([tiny, tenths]): Args => [[0, 0], [1, 0], thompson, [tenths / 10, tiny * 1e-7, 0.2]]),
      () => 1,
    ),
    refuses(
      'refuses a choice among no arms',
      [
        [[], [], greedy, [0.7]],
        [[], [], thompson, [0.7]],
      ],
      legal,
    ),
    refuses('refuses lists of different lengths', [legal.with(0, [2, 1, 1]), legal.with(1, [1]), legal.with(1, [1, 1, 1])], legal),
    refuses(
      'refuses a count that is negative or no whole number',
      [-1, 0.5].flatMap((count) => [legal.with(0, [2, count]), legal.with(1, [1, count]), [[2, count], [1, 3], thompson, tenths(12)]]),
      legal,
    ),
    refuses(
      'refuses an epsilon outside 0 to 1',
      [-0.1, 1.1, NaN, Infinity].map((epsilon) => legal.with(2, { kind: 'epsilon-greedy', epsilon })),
      legal.with(2, { kind: 'epsilon-greedy', epsilon: 0 }),
    ),
    refuses(
      'refuses to go on when the uniforms run out',
      [
        legal.with(3, []),
        legal.with(3, [0.2]),
        legal.with(2, { kind: 'epsilon-greedy', epsilon: 0 }).with(3, []),
        [[2], [1], thompson, []],
      ],
      legal,
    ),
    refuses(
      'refuses to draw from too few uniforms',
      [0, 4, 6].map((count) => [[2, 1], [1, 1], thompson, tenths(count)]),
      [[2, 1], [1, 1], thompson, tenths(7)],
    ),
  ],
  features: [
    {
      when: 'the policy is epsilon-greedy',
      otherwise: 'the policy is Thompson sampling',
      holds: (_, __, policy) => policy.kind === 'epsilon-greedy',
    },
    {
      when: 'every arm was tried',
      otherwise: 'an arm was never tried',
      holds: (won, lost) => won.every((count, arm) => count + (lost[arm] ?? 0) > 0),
    },
    {
      when: 'the choice does not explore by epsilon',
      otherwise: 'the first uniform is below epsilon',
      holds: (_, __, policy, uniforms) => policy.kind === 'thompson' || (uniforms[0] ?? 1) >= policy.epsilon,
    },
    { when: 'there is one arm', otherwise: 'there are several arms', holds: (won) => won.length === 1 },
  ],
  cost: { at: manyArms, n: 20, repeats: 16 },
  shapes: [{ name: 'well-tried-arms', says: 'Two arms, each with 10 to 20 trials.', inputs: wellTriedArms }],
  picture: 'tables',
  trace: traceChooseArm,
});

/** The other end of the scale, on the same grid. */
function mirrored(value: number): number {
  return (999 - Math.round(value * 1000)) / 1000;
}

function rotated(counts: number[], draw: number): number[] {
  const turn = Math.floor(draw * counts.length);
  return [...counts.slice(turn), ...counts.slice(0, turn)];
}

/** Whether the uniform at `index` is one that the arm draws, when the arms draw in turn. */
function isOwn([won, lost]: Args, arm: number, index: number): boolean {
  const needs = won.map((count, other) => count + (lost[other] ?? 0) + 1);
  const start = needs.slice(0, arm).reduce((total, need) => total + need, 0);
  return index >= start && index < start + (needs[arm] ?? 0);
}

function tenths(count: number): number[] {
  return Array.from({ length: count }, (_, index) => ((index * 3) % 10) / 10);
}

/** Ten outcomes an arm. */
function manyArms(n: number): Args {
  const won = Array.from({ length: n }, (_, arm) => arm % 11);
  return [won, won.map((count) => 10 - count), thompson, Array.from({ length: 11 * n }, (_, index) => ((index * 619) % 1000) / 1000)];
}
