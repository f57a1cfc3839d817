/** Cold-start hybrid: what is checked, and against which function of the core. */
import { coldStartHybrid } from '#core/cf/cold-start-hybrid.ts';
import { traceColdStartHybrid } from '#core/cf/trace-cold-start-hybrid.ts';
import { longThreeSources, type ThreeSources, threeSources } from '#graders/arbitraries/three-sources.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber } from '#graders/index.ts';

interface Result {
  readonly weight: number;
  readonly order: readonly number[];
}

/** One item, and half the weight either way: the order is known, and a refusal is judged apart from the blend. */
const legal: ThreeSources = [[4], [0.5], [70], 3, 3];

const several = threeSources.filter(([collaborative]) => collaborative.length > 1);

export default defineGrader<ThreeSources>({
  entry: 'coldStartHybrid',
  oracles: ['coldStartHybrid'],
  inputs: threeSources,
  oracle: coldStartHybrid,
  checks: [
    agreesWith('follows the definition'),
    expects(
      'without any history the fallback alone decides: content, or popularity where content is silent',
      several.map(([collaborative, content, popularity, , halfTrust]): ThreeSources => [collaborative, content, popularity, 0, halfTrust]),
      (collaborative, content, popularity) => ({
        weight: 0,
        order: byScore(content.some((score) => score !== 0) ? content : popularity, collaborative.length),
      }),
    ),
    invariantUnder('a source that speaks in another unit changes nothing', ([collaborative, content, popularity, ...rest], draw) => {
      const [chosen, factor] = [Math.floor(draw * 3), 2 + Math.floor(draw * 50)];
      const stretched = [collaborative, content, popularity].map((scores, source) =>
        source === chosen ? scores.map((score) => score * factor) : scores,
      ) as [number[], number[], number[]];
      return [...stretched, ...rest];
    }),
    invariantUnder(
      'a thousand plays more for every item change nothing',
      ([collaborative, content, popularity, ...rest]) => [collaborative, content, popularity.map((plays) => plays + 1_000), ...rest],
      { given: several.filter(([, content]) => content.every((score) => score === 0)) },
    ),
    invariantUnder('as many stars more, or fewer, for every item change nothing', ([collaborative, ...rest], draw) => [
      collaborative.map((stars) => stars + (draw < 0.5 ? 1 : -4)),
      ...rest,
    ]),
    law(
      'as much history as half trust asks for gives half the weight',
      threeSources,
      (call, [collaborative, content, popularity, , halfTrust]) => {
        const { weight } = call(collaborative, content, popularity, halfTrust, halfTrust) as unknown as Result;
        return sameNumber(weight, 0.5) || { expected: 'the weight 0.5', received: weight };
      },
    ),
    law('more history never lowers the weight, and never lifts it to 1', threeSources, (call, [a, b, c, interactions, halfTrust]) => {
      const before = (call(a, b, c, interactions, halfTrust) as unknown as Result).weight;
      const after = (call(a, b, c, 2 * interactions + 1, halfTrust) as unknown as Result).weight;
      return (after > before && after < 1) || { expected: `a weight above ${before} and below 1`, received: after };
    }),
    expects('with a long history the collaborative order stands', longHistories(), (collaborative, _, __, interactions, halfTrust) => ({
      weight: interactions / (interactions + halfTrust),
      order: byScore(collaborative, collaborative.length),
    })),
    expects('likes and dislikes that cancel each other still speak', mixedFeelings(), (_, content) => ({
      weight: 0,
      order: byScore(content, content.length),
    })),
    expects('items that no source tells apart stand by their ids', fc.integer({ min: 2, max: 12 }).map(allAlike), (collaborative) => ({
      weight: 0.5,
      order: collaborative.map((_, item) => item),
    })),
    refuses(
      'refuses a negative amount of history',
      [-1, -0.5, NaN].map((history) => legal.with(3, history)),
      legal,
    ),
    refuses(
      'refuses a half trust that is not above 0',
      [0, -2, NaN].map((halfTrust) => legal.with(4, halfTrust)),
      legal,
    ),
    refuses(
      'refuses sources of different length, and a score that is not finite',
      [0, 1, 2].flatMap((source) => [[1, 2], [], [NaN], [Infinity]].map((scores) => legal.with(source, scores))),
      legal,
    ),
  ],
  features: [
    {
      when: 'content says something',
      otherwise: 'content is silent',
      holds: (_, content) => content.some((score) => score !== 0),
    },
    { when: 'the person has a history', otherwise: 'the person has no history', holds: (_, __, ___, interactions) => interactions > 0 },
    {
      when: 'the history is below half trust',
      otherwise: 'the history reaches half trust',
      holds: (_, __, ___, interactions, halfTrust) => interactions < halfTrust,
    },
    {
      when: 'no content score is negative',
      otherwise: 'a content score is negative',
      holds: (_, content) => content.every((score) => score >= 0),
    },
  ],
  cost: { at: manyItems, n: 100, repeats: 4 },
  shapes: [{ name: 'longer-lists', says: 'Ten to sixteen items.', inputs: longThreeSources }],
  picture: 'tables',
  trace: traceColdStartHybrid,
});

function byScore(scores: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, item) => item).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

/** Different stars, so that a fallback of next to no weight cannot change their order. */
function longHistories(): fc.Arbitrary<ThreeSources> {
  return fc
    .tuple(fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { minLength: 2, maxLength: 6 }), fc.integer({ min: 0, max: 9 }), fc.boolean())
    .map(([stars, shift, isSilent]): ThreeSources => {
      const other = stars.map((_, item) => (item * 7 + shift) % 10);
      return [stars, isSilent ? other.map(() => 0) : other, other.map((score) => 100 * score), 9_999, 1];
    });
}

/** Content that sums to 0, or has 0 as its highest score, and a popularity of another order. */
function mixedFeelings(): fc.Arbitrary<ThreeSources> {
  return fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean(), fc.boolean()).map(([quarters, isLifted, turned]): ThreeSources => {
    const apart = quarters / 4;
    const content = isLifted ? [-apart, 0, apart] : [-apart, -2 * apart, 0];
    const popularity = isLifted ? [900, 500, 100] : [500, 900, 100];
    return [[3, 3, 3], turned ? content.toReversed() : content, turned ? popularity.toReversed() : popularity, 0, 5];
  });
}

function allAlike(count: number): ThreeSources {
  const [stars, similarity, plays] = [4, 0, 70].map((score) => Array<number>(count).fill(score)) as [number[], number[], number[]];
  return [stars, similarity, plays, 8, 8];
}

function manyItems(n: number): ThreeSources {
  const source = (step: number) => Array.from({ length: n }, (_, item) => (item * step) % 97);
  return [source(31), source(17), source(53), 6, 10];
}
