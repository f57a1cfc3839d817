/** Popularity with decay: what is checked, and against which function of the core. */
import { decayedPopularity, type ItemEvent } from '#core/cf/decayed-popularity.ts';
import { traceDecayedPopularity } from '#core/cf/trace-decayed-popularity.ts';
import {
  agreesWith,
  defineGrader,
  expects,
  fc,
  invariantUnder,
  law,
  refuses,
  sameNumber,
  sameValue,
  type ScoredItem,
  scoredLists,
  withMargins,
} from '#graders/index.ts';

type Args = [events: ItemEvent[], now: number, halfLife: number, n: number];

/** More than there are items. */
const ALL = 50;
const HOUR = 3_600;

const event = fc.record({ item: fc.constantFrom(0, 1, 2, 3, 11), time: fc.integer({ min: -5, max: 24 }) });
const inputs: fc.Arbitrary<Args> = withMargins(
  fc.tuple(
    fc.array(event, { maxLength: 10, size: 'max' }),
    fc.integer({ min: 5, max: 20 }),
    fc.constantFrom(10, 2, 3, 4, 5, 7),
    fc.integer({ min: 1, max: 6 }),
  ),
  (...args) => [allScores(...args).map(({ score }) => score)],
);
/** Longer logs, and moments on the hour. */
const inSeconds: fc.Arbitrary<Args> = withMargins(
  fc
    .tuple(fc.array(event, { minLength: 15, maxLength: 30, size: 'max' }), fc.integer({ min: 5, max: 20 }), fc.constantFrom(2, 3, 6, 12))
    .map(
      ([events, now, halfLife]): Args => [
        events.map(({ item, time }) => ({ item, time: time * HOUR })),
        now * HOUR,
        halfLife * HOUR,
        1 + (events.length % 6),
      ],
    ),
  (...args) => [allScores(...args).map(({ score }) => score)],
);
const pastOnly = inputs.map(([events, now, ...rest]): Args => [events.filter(({ time }) => time <= now), now, ...rest]);

export default defineGrader<Args>({
  entry: 'decayedPopularity',
  oracles: ['decayedPopularity'],
  inputs,
  oracle: decayedPopularity,
  compare: scoredLists<Args>(allScores),
  checks: [
    agreesWith('follows the definition', { runs: 80 }),
    expects(
      'an event one half-life old counts one half, one two half-lives old a quarter',
      inputs.map(([, now, halfLife]): Args => [[2, 1].map((age) => ({ item: 1 + 3 * age, time: now - age * halfLife })), now, halfLife, 2]),
      () => [
        { item: 4, score: 0.5 },
        { item: 7, score: 0.25 },
      ],
    ),
    expects(
      'an event of thirty half-lives ago still counts',
      inputs.map(([, now, halfLife]): Args => [[{ item: 4, time: now - 30 * halfLife }], now, halfLife, 1]),
      () => [{ item: 4, score: 2 ** -30 }],
    ),
    law('one more event right now adds 1 to its item', inputs, (call, [events, now, halfLife]) => {
      const before = scoreOf(call(events, now, halfLife, ALL), 3);
      const after = scoreOf(call([...events, { item: 3, time: now }], now, halfLife, ALL), 3);
      return sameNumber(after, before + 1) || { expected: `item 3 at ${before + 1}, one more than before`, received: after };
    }),
    law('waiting for one half-life halves every score', pastOnly, (call, [events, now, halfLife]) => {
      const halves = scoresOf(call(events, now, halfLife, ALL)).map(([item, score]): [number, number] => [item, score / 2]);
      const received = scoresOf(call(events, now + halfLife, halfLife, ALL));
      return sameValue(received, halves) || { expected: `half of each score: ${JSON.stringify(halves)}`, received };
    }),
    invariantUnder('another beginning of the calendar changes nothing', ([events, now, halfLife, n], draw) => {
      const shift = 1 + Math.floor(draw * 900);
      return [events.map(({ item, time }) => ({ item, time: time + shift })), now + shift, halfLife, n];
    }),
    invariantUnder('another unit of time changes nothing', ([events, now, halfLife, n], draw) => {
      const unit = draw < 0.5 ? 1 / 16 : 64;
      return [events.map(({ item, time }) => ({ item, time: time * unit })), now * unit, halfLife * unit, n];
    }),
    invariantUnder('what happens after now changes nothing', ([events, now, halfLife, n], draw) => [
      [{ item: Math.floor(draw * 4), time: now + 1 }, ...events, { item: 90, time: now + 2 }],
      now,
      halfLife,
      n,
    ]),
    expects(
      'only later events, or none: an empty list',
      inputs.map(([events, now, halfLife, n]): Args => [events.filter(({ time }) => time > now), now, halfLife, n]),
      () => [],
    ),
    law('a longer list begins with the shorter one', inputs, (call, [events, now, halfLife, n]) => {
      const long = call(events, now, halfLife, n + 2) as unknown as readonly ScoredItem[];
      const short = call(events, now, halfLife, n) as unknown as readonly ScoredItem[];
      const scores = (list: readonly ScoredItem[]) => list.map(({ score }) => score);
      const right = scores(long).slice(0, n);
      return sameValue(scores(short), right) || { expected: `the scores ${right.join(', ')} at n = ${n}`, received: scores(short) };
    }),
    refuses(
      'refuses a length that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((n) => [
        [[{ item: 1, time: 2 }], 3, 4, n],
        [[], 3, 4, n],
      ]),
      [[{ item: 1, time: 3 }], 3, 4, 1],
    ),
    refuses(
      'refuses a half-life that is not above 0',
      [0, -2, NaN].flatMap((halfLife) => [
        [[{ item: 1, time: 2 }], 3, halfLife, 1],
        [[], 3, halfLife, 1],
      ]),
      [[{ item: 1, time: 3 }], 3, 4, 1],
    ),
    refuses(
      'refuses a moment that is not finite',
      [NaN, Infinity, -Infinity].flatMap((time) => [
        [[{ item: 1, time: 2 }], time, 4, 1],
        [
          [
            { item: 1, time },
            { item: 2, time: 2 },
          ],
          3,
          4,
          1,
        ],
      ]),
      [[{ item: 1, time: 3 }], 3, 4, 1],
    ),
  ],
  features: [
    {
      when: 'nothing happens after now',
      otherwise: 'something happens after now',
      holds: (events, now) => events.every(({ time }) => time <= now),
    },
    {
      when: 'no item has two events',
      otherwise: 'an item has two events or more',
      holds: (events) => new Set(events.map(({ item }) => item)).size === events.length,
    },
    {
      when: 'n is at most the number of items',
      otherwise: 'n is above the number of items',
      holds: (events, _now, _halfLife, n) => n <= new Set(events.map(({ item }) => item)).size,
    },
  ],
  cutoff: 3,
  cost: { at: manyEvents, n: 500, repeats: 4 },
  shapes: [{ name: 'in-seconds', says: 'Logs of 15 to 30 events with times and half-lives in seconds.', inputs: inSeconds }],
  picture: 'tables',
  trace: traceDecayedPopularity,
});

function allScores(events: readonly ItemEvent[], now: number, halfLife: number, _n?: number): ScoredItem[] {
  return decayedPopularity(events, now, halfLife, ALL * 100);
}

/** By id, so that ties stand alike in every program. */
function scoresOf(list: unknown): [item: number, score: number][] {
  return (list as readonly ScoredItem[]).map(({ item, score }): [number, number] => [item, score]).sort(([a], [b]) => a - b);
}

/** 0 for an item that is not listed. */
function scoreOf(list: unknown, wanted: number): number {
  return (list as readonly ScoredItem[]).find(({ item }) => item === wanted)?.score ?? 0;
}

/** One event an hour of ten items, and of a few from the future. */
function manyEvents(n: number): Args {
  return [Array.from({ length: n }, (_, index) => ({ item: (index * 7) % 10, time: index })), n - 10, 24, 10];
}
