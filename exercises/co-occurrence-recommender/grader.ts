/** Recommendation by co-occurrence: what is checked, and against which function of the core. */
import { coOccurrenceRecommend } from '#core/cf/co-occurrence-recommend.ts';
import { traceCoOccurrenceRecommend } from '#core/cf/trace-co-occurrence-recommend.ts';
import {
  type HistoriesWithBasket,
  historiesWithBasket,
  historiesWithLargeBasket,
  type OwnEvent,
} from '#graders/arbitraries/histories-with-basket.ts';
import {
  agreesWith,
  costs,
  defineGrader,
  expects,
  type fc,
  invariantUnder,
  law,
  refuses,
  sameValue,
  type ScoredItem,
  scoredLists,
  withMargins,
} from '#graders/index.ts';

type Args = HistoriesWithBasket;

/** More than there are items. */
const ALL = 1_000;

const inputs = decided(historiesWithBasket);
const withResult = inputs.filter(([events, basket]) => allScores(events, basket).length > 0);
const legal: Args = [
  [
    [1, 2],
    [1, 3],
  ],
  [2],
  1,
];

export default defineGrader<Args>({
  entry: 'coOccurrenceRecommend',
  oracles: ['coOccurrenceRecommend', 'coOccurrenceStrength'],
  inputs,
  oracle: coOccurrenceRecommend,
  compare: scoredLists<Args>(allScores),
  checks: [
    agreesWith('follows the definition'),
    invariantUnder(
      'the same person with the same item again changes nothing',
      ([events, basket, n], draw) => [[...events, events[Math.floor(draw * events.length)] as OwnEvent], basket, n],
      { given: withResult },
    ),
    invariantUnder('twice as many people with the same histories change nothing', ([events, basket, n]) => [
      [...events, ...events.map(([user, item]): OwnEvent => [user + 50, item])],
      basket,
      n,
    ]),
    law('somebody with a single item moves that item alone', withResult, (call, [events, basket]) => {
      const before = scoresOf(call(events, basket, ALL));
      const [[chosen]] = before as [[number, number]];
      const users = new Set(events.filter(([, item]) => item === chosen).map(([user]) => user)).size;
      const right = before.map(([item, score]) => [item, item === chosen ? score * Math.sqrt(users / (users + 1)) : score]);
      const received = scoresOf(call([...events, [60, chosen]], basket, ALL));
      return (
        sameValue(received, right) || {
          expected: `items and scores ${JSON.stringify(right)}, with one more person who has item ${chosen}`,
          received,
        }
      );
    }),
    law('nothing from the basket is recommended', withResult, (call, [events, basket]) => {
      const received = scoresOf(call(events, basket, ALL)).map(([item]) => item);
      return !received.some((item) => basket.includes(item)) || { expected: `no item of the basket ${basket.join(', ')}`, received };
    }),
    invariantUnder('the order of the log and of the basket changes nothing', ([events, basket, n]) => [
      events.toReversed(),
      basket.toReversed(),
      n,
    ]),
    invariantUnder('naming the items of the basket twice changes nothing', ([events, basket, n]) => [events, [...basket, ...basket], n]),
    expects(
      'an empty basket, or one that nobody shares: an empty list',
      inputs.map(([events, basket, n]): Args => [events, basket.map((item) => item + 40), n]),
      () => [],
    ),
    refuses(
      'refuses a length that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((n) => [
        [legal[0], [2], n],
        [legal[0], [], n],
        [[], [2], n],
      ]),
      legal,
    ),
    costs('the steps follow the histories, not all pairs of items', manyUsers, {
      n: 50,
      of: 'the number of users and items',
      maxGrowth: 2.4,
      maxTimesReference: 100,
    }),
  ],
  features: [
    {
      when: 'nobody has an item twice',
      otherwise: 'somebody has an item twice',
      holds: (events) => new Set(events.map((event) => event.join())).size === events.length,
    },
    {
      when: 'the basket holds a single item',
      otherwise: 'the basket holds none or several',
      holds: (_, basket) => new Set(basket).size === 1,
    },
    {
      when: 'there is something to recommend',
      otherwise: 'there is nothing to recommend',
      holds: (events, basket) => allScores(events, basket).length > 0,
    },
    {
      when: 'everything with a score is listed',
      otherwise: 'n cuts the list',
      holds: (events, basket, n) => allScores(events, basket).length <= n,
    },
  ],
  cutoff: 2,
  cost: { at: manyUsers, n: 50, repeats: 4 },
  shapes: [
    {
      name: 'large-baskets',
      says: 'Histories of 25 to 40 events and baskets of three to five items.',
      inputs: decided(historiesWithLargeBasket),
    },
  ],
  picture: 'tables',
  trace: traceCoOccurrenceRecommend,
});

function decided(given: fc.Arbitrary<Args>): fc.Arbitrary<Args> {
  return withMargins(given, (...args) => [allScores(...args).map(({ score }) => score)]);
}

function allScores(events: readonly OwnEvent[], basket: readonly number[], _n?: number): ScoredItem[] {
  return coOccurrenceRecommend(events, basket, ALL);
}

/** By id, so that ties stand alike in every program. */
function scoresOf(list: unknown): [item: number, score: number][] {
  return (list as readonly ScoredItem[]).map(({ item, score }): [number, number] => [item, score]).sort(([a], [b]) => a - b);
}

/** Each of n users has eight of n / 2 items. */
function manyUsers(n: number): Args {
  const events = Array.from({ length: 8 * n }, (_, index): OwnEvent => {
    const [user, place] = [Math.floor(index / 8), index % 8];
    return [user, (user * 5 + place * place * 3) % Math.ceil(n / 2)];
  });
  return [events, [0, 3, 7], 10];
}
