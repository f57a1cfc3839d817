/** Diversity, novelty and serendipity of a list: what is checked, and against which functions of the core. */
import { intraListDiversity } from '#core/beyond/intra-list-diversity.ts';
import { cosineOfVectors } from '#core/beyond/item-similarity.ts';
import { novelty } from '#core/beyond/novelty.ts';
import { serendipity } from '#core/beyond/serendipity.ts';
import { traceListQuality } from '#core/beyond/trace-list-quality.ts';
import { listedItems, longLists } from '#graders/arbitraries/listed-items.ts';
import { agreesWith, defineGrader, expects, invariantUnder, law, refuses, sameNumber } from '#graders/index.ts';

type Args = [list: number[], vectors: number[][], userCounts: number[], users: number, history: number[], relevant: number[]];
type Result = { readonly diversity: number; readonly novelty: number; readonly serendipity: number };

/** Each asks for two results of many calls. */
const FEWER = { runs: 25 };

const severalListed = listedItems.filter(([list, , , , history]) => list.length > 1 && history.length > 0);

/** All three results are the same by most wrong formulas: one item, which nobody can tell from its own double. */
const legal: Args = [[0], [[1], [1]], [3, 0], 3, [1], [1, 0]];

export default defineGrader<Args>({
  entry: 'listQuality',
  oracles: ['intraListDiversity', 'novelty', 'serendipity', 'cosineOfVectors'],
  inputs: listedItems,
  oracle: rightResult,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder(
      'the order of the list and of the history changes nothing',
      ([list, vectors, counts, users, history, relevant], draw) => {
        const turn = Math.floor(draw * list.length);
        return [[...list.slice(turn), ...list.slice(0, turn)], vectors, counts, users, history.toReversed(), relevant];
      },
    ),
    invariantUnder(
      'a vector made longer without turning it changes nothing',
      ([list, vectors, ...others], draw) => {
        const place = Math.floor(draw * vectors.length);
        return [list, vectors.map((vector, item) => vector.map((value) => (item === place ? 4 * value : value))), ...others];
      },
      FEWER,
    ),
    invariantUnder(
      'with three times the users, and three times as many for each item, nothing changes',
      ([list, vectors, counts, users, ...others]) => [list, vectors, counts.map((count) => 3 * count), 3 * users, ...others],
    ),
    invariantUnder(
      'an item that is neither listed nor in the history changes nothing',
      ([list, vectors, counts, users, history, relevant]) => [
        list,
        [...vectors, (vectors[0] ?? []).map((_, place) => (place === 0 ? 2 : 1))],
        [...counts, users],
        users,
        history,
        [...relevant, 1],
      ],
      FEWER,
    ),
    law('items that point the same way have no diversity', severalListed, (call, [list, , ...others]) => {
      const received = call(
        list,
        others[0].map((_, item) => [1 + item, 2 + 2 * item]),
        ...others,
      );
      return sameNumber((received as Result).diversity, 0) || { expected: 'a diversity of 0', received };
    }),
    law('halving the share of users adds one bit of novelty', severalListed, (call, [list, vectors, counts, users, ...others]) => {
      const before = call(list, vectors, counts, users, ...others) as Result;
      const after = call(list, vectors, counts, 2 * users, ...others);
      return (
        sameNumber((after as Result).novelty, before.novelty + 1) || { expected: `a novelty of ${before.novelty + 1}`, received: after }
      );
    }),
    law('a list without a relevant item has no serendipity', severalListed, (call, [list, vectors, counts, users, history, relevant]) => {
      const received = call(
        list,
        vectors,
        counts,
        users,
        history,
        relevant.map((value, item) => (list.includes(item) ? 0 : value)),
      );
      return sameNumber((received as Result).serendipity, 0) || { expected: 'a serendipity of 0', received };
    }),
    law(
      'fewer than two items have no diversity',
      listedItems,
      (call, [list, ...others]) => {
        const received = call(list.slice(0, 1), ...others);
        return Number.isNaN((received as Result).diversity) || { expected: 'a diversity of NaN', received };
      },
      { runs: 20 },
    ),
    expects(
      'an empty list: NaN three times',
      listedItems.map(([, ...others]): Args => [[], ...others]),
      () => ({ diversity: NaN, novelty: NaN, serendipity: NaN }),
      { runs: 10 },
    ),
    law(
      'an empty history: serendipity is NaN, whatever is relevant',
      severalListed,
      (call, [list, vectors, counts, users, , relevant]) => {
        const received = call(list, vectors, counts, users, [], relevant);
        return Number.isNaN((received as Result).serendipity) || { expected: 'a serendipity of NaN', received };
      },
      { runs: 20 },
    ),
    refuses(
      'refuses a listed item that fewer than one or more than all users have',
      [0, -1, 4].flatMap((count) => [
        [[0], [[1], [1]], [count, 2], 3, [1], [1, 0]],
        [[1, 0], [[1], [1]], [count, 2], 3, [], [0, 0]],
      ]),
      legal,
    ),
    refuses(
      'refuses a number of users that is not whole and at least 1',
      [0, 3.5, NaN, Infinity].flatMap((users) => [legal.with(3, users), legal.with(0, []).with(3, users)]),
      legal,
    ),
  ],
  features: [
    { when: 'the list has two items or more', otherwise: 'the list has fewer than two items', holds: (list) => list.length > 1 },
    { when: 'there is a history', otherwise: 'the history is empty', holds: (_, __, ___, ____, history) => history.length > 0 },
    {
      when: 'every listed item is relevant',
      otherwise: 'some listed item is irrelevant',
      holds: (list, _, __, ___, ____, relevant) => list.every((item) => relevant[item] === 1),
    },
    {
      when: 'no vector is all zeros',
      otherwise: 'some vector is all zeros',
      holds: (_, vectors) => vectors.every((vector) => vector.some((value) => value !== 0)),
    },
  ],
  cost: { at: manyItems, n: 8, repeats: 8 },
  shapes: [
    { name: 'longer-lists', says: 'Lists of up to ten items with vectors of eight numbers, and thousands of users.', inputs: longLists },
  ],
  picture: 'tables',
  trace: traceListQuality,
});

function rightResult(...[list, vectors, userCounts, users, history, relevant]: Readonly<Args>): Result {
  const similarity = cosineOfVectors(vectors);
  return {
    diversity: intraListDiversity(list, similarity),
    novelty: novelty(list, userCounts, users),
    serendipity: serendipity(list, history, relevant, similarity),
  };
}

/** A list of half the items, and the other half as history. */
function manyItems(n: number): Args {
  const items = Array.from({ length: 2 * n }, (_, item) => item);
  const vectors = items.map((item) => [1, item % 3, item % 5]);
  return [items.slice(0, n), vectors, items.map((item) => 1 + item), 2 * n, items.slice(n), items.map((item) => item % 2)];
}
