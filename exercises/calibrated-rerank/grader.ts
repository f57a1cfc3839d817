/** Calibrated re-ranking: what is checked, and against which function of the core. */
import { calibratedRerank } from '#core/rerank/calibrated-rerank.ts';
import { traceCalibratedRerank } from '#core/rerank/trace-calibrated-rerank.ts';
import { fourGenres, isDecided, type ItemsWithGenres as Args, itemsWithGenres } from '#graders/arbitraries/items-with-genres.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber, staysWithin } from '#graders/index.ts';

type Result = { order: number[]; kl: number };

/** One item of the one genre there is: nothing to choose and nothing to diverge from. */
const legal: Args = [[1], [[0]], [1], 0.5, 0.1, 1];

export default defineGrader<Args>({
  entry: 'calibratedRerank',
  oracles: ['calibratedRerank', 'calibrationKl', 'genreDistribution'],
  inputs: itemsWithGenres,
  oracle: calibratedRerank,
  checks: [
    agreesWith('follows the definition', { runs: 80 }),
    law(
      'with lambda 0 the order is that of the scores',
      itemsWithGenres.map(([scores, genres, target, , alpha, k]): Args => [scores.map(distinct), genres, target, 0, alpha, k]),
      (call, args) => {
        const received = call(...args) as Result;
        const right = upTo(args[0].length)
          .sort((one, other) => (args[0][other] ?? 0) - (args[0][one] ?? 0))
          .slice(0, args[5]);
        return received.order.join() === right.join() || { expected: `order: [${right.join(', ')}]`, received };
      },
      { runs: 30 },
    ),
    invariantUnder('with lambda 1 the scores decide nothing', ([scores, ...rest]) => [scores.map((score) => 1.05 - score), ...rest], {
      given: itemsWithGenres.map(([scores, genres, target, , alpha, k]): Args => [scores, genres, target, 1, alpha, k]).filter(isDecided),
      runs: 30,
    }),
    invariantUnder(
      'other numbers for the same genres change nothing',
      ([scores, genres, target, ...rest]) => [
        scores,
        genres.map((own) => own.map((genre) => target.length - 1 - genre)),
        target.toReversed(),
        ...rest,
      ],
      { runs: 30 },
    ),
    law(
      'a shorter list is the beginning of a longer one',
      itemsWithGenres
        .filter(([scores, , , , , k]) => scores.length > k)
        .filter(([scores, genres, target, lambda, alpha]) => isDecided([scores, genres, target, lambda, alpha, scores.length])),
      (call, [scores, genres, target, lambda, alpha, k]) => {
        const longer = (call(scores, genres, target, lambda, alpha, scores.length) as Result).order;
        const received = call(scores, genres, target, lambda, alpha, k) as Result;
        const begins = received.order.join() === longer.slice(0, k).join();
        return begins || { expected: `the first ${k} of [${longer.join(', ')}], the order at k = ${scores.length}`, received };
      },
      { runs: 30 },
    ),
    law('a list that has just the mix of the target diverges by 0', calibratedLists(), (call, args) => {
      const received = call(...args) as Result;
      return (
        sameNumber(received.kl, 0) || { expected: 'a kl of 0: the items, all of them, have the genres in the wanted shares', received }
      );
    }),
    staysWithin('the divergence is never below 0', 0, Infinity, { of: ({ kl }: Result) => [kl], runs: 30 }),
    expects(
      'of equal items the smaller id comes first',
      fc.tuple(fc.integer({ min: 2, max: 6 }), fc.constantFrom(0, 0.5, 1)).map(([n, lambda]): Args => {
        return [upTo(n).map(() => 0.5), upTo(n).map(() => [0, 1]), [0.5, 0.5], lambda, 0.1, n];
      }),
      (scores) => ({ order: upTo(scores.length), kl: 0 }),
      { runs: 10 },
    ),
    expects('no items: an empty order, and NaN', fc.constant<Args>([[], [], [0.6, 0.4], 0.5, 0.01, 3]), () => ({ order: [], kl: NaN }), {
      runs: 1,
    }),
    refuses(
      'refuses a k that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].map((k) => legal.with(5, k)),
      legal,
    ),
    refuses(
      'refuses a lambda outside 0 to 1',
      [-0.1, 1.1, NaN].map((lambda) => legal.with(3, lambda)),
      legal.with(3, 1),
    ),
    refuses(
      'refuses an alpha outside 0 to 1, and the ends',
      [0, 1, -0.1, 1.1, NaN].map((alpha) => legal.with(4, alpha)),
      legal,
    ),
    refuses(
      'refuses a target that does not sum to 1',
      [[0.9], [0.6, 0.6], [], [1.000001], [0.999999]].map((target) => legal.with(2, target)),
      legal,
    ),
    refuses(
      'refuses an item without a genre, and lists of different lengths',
      [legal.with(1, [[]]), legal.with(1, []), legal.with(1, [[0], [0]])],
      legal,
    ),
  ],
  features: [
    {
      when: 'every item has one genre',
      otherwise: 'an item has several genres',
      holds: (_, genres) => genres.every((own) => own.length === 1),
    },
    {
      when: 'every genre is wanted',
      otherwise: 'a genre is not wanted at all',
      holds: (_, __, target) => target.every((share) => share > 0),
    },
    {
      when: 'one item is picked',
      otherwise: 'several items are picked',
      holds: (scores, ...[, , , , k]) => Math.min(k, scores.length) === 1,
    },
    { when: 'lambda is 0.5', otherwise: 'lambda is not 0.5', holds: (_, __, ___, lambda) => lambda === 0.5 },
  ],
  cutoff: 5,
  cost: { at: manyItems, n: 10, repeats: 4 },
  shapes: [{ name: 'four-genres', says: 'Five to nine items of four genres, and lists from five items up.', inputs: fourGenres }],
  picture: 'tables',
  trace: traceCalibratedRerank,
});

function upTo(n: number): number[] {
  return Array.from({ length: n }, (_, item) => item);
}

/** Moves equal scores apart: which of them comes first is asked elsewhere. */
function distinct(score: number, item: number): number {
  return score + ((item * 5) % 7) / 1000;
}

/** As many items of each genre as the target's tenths say, or of both; in any order. */
function calibratedLists(): fc.Arbitrary<Args> {
  return fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom(0.01, 0.2))
    .filter(([first, second]) => first !== second)
    .map(([first, second, both, alpha]): Args => {
      const genres = [...upTo(first).map(() => [0]), ...upTo(second).map(() => [1]), ...upTo(both).map(() => [0, 1])];
      const share = (first + both / 2) / genres.length;
      return [genres.map((_, item) => 1 - item / 20), genres, [share, 1 - share], 0.5, alpha, genres.length];
    });
}

function manyItems(n: number): Args {
  const genres = upTo(n).map((item) => (item % 4 === 0 ? [0, 2] : [item % 3]));
  return [upTo(n).map((item) => ((item * 37) % 101) / 101), genres, [0.5, 0.3, 0.2], 0.6, 0.01, n];
}
