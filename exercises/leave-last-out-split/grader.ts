/** The leave-last-out split: what is checked, and against which function of the core. */
import { leaveLastOutSplit, type SplitEvent } from '#core/ranking/leave-last-out-split.ts';
import { traceLeaveLastOutSplit } from '#core/ranking/trace-leave-last-out-split.ts';
import { agreesWith, defineGrader, expects, fc, law, refuses, sameValue } from '#graders/index.ts';

type Args = [events: SplitEvent[], cutoff: number];
type Split = { readonly train: readonly number[]; readonly test: readonly number[] };

const event = fc.record({
  // User 1 with item 12 and user 11 with item 2 read alike when ids are glued together.
  user: fc.constantFrom(0, 1, 2, 11),
  item: fc.constantFrom(0, 1, 2, 3, 12),
  // Few moments, so that times tie and meet the cutoff; two figures beside one, so that times compared as text go wrong.
  time: fc.integer({ min: 3, max: 14 }),
});
const cutoffs = fc.integer({ min: 4, max: 12 });
const inputs: fc.Arbitrary<Args> = fc.tuple(fc.array(event, { maxLength: 16, size: 'max' }), cutoffs);
/** Counted from another beginning and in another unit: below 0 as well, and in quarters. */
const distinctTimes: fc.Arbitrary<Args> = fc
  .tuple(fc.uniqueArray(event, { selector: ({ time }) => time, maxLength: 12, size: 'max' }), cutoffs)
  .map(([events, cutoff]): Args => [events.map((one) => ({ ...one, time: (one.time - 9) / 4 })), (cutoff - 9) / 4]);
const longLogs: fc.Arbitrary<Args> = fc.tuple(
  fc.array(fc.record({ user: fc.nat({ max: 7 }), item: fc.nat({ max: 9 }), time: fc.integer({ min: 3, max: 40 }) }), {
    minLength: 20,
    maxLength: 40,
    size: 'max',
  }),
  fc.integer({ min: 15, max: 35 }),
);
/** A person, a moment, and three different items. */
const cast = fc.tuple(
  fc.nat({ max: 9 }),
  fc.integer({ min: 5, max: 50 }),
  fc.shuffledSubarray([0, 1, 2, 7, 8], { minLength: 3, maxLength: 3 }),
);

export default defineGrader<Args>({
  entry: 'leaveLastOut',
  oracles: ['leaveLastOutSplit'],
  inputs,
  oracle: leaveLastOutSplit,
  checks: [
    agreesWith('follows the definition'),
    law('all training lies before all testing', inputs, (call, [events, cutoff]) => {
      const split = call(events, cutoff) as Split;
      const timesOf = (indexes: readonly number[]) => indexes.map((index) => (events[index] as SplitEvent).time);
      const [latest, earliest] = [Math.max(...timesOf(split.train)), Math.min(...timesOf(split.test))];
      return latest < earliest || { expected: `no training event at or after ${earliest}, the first test event`, received: { ...split } };
    }),
    law('nobody is tested twice, and nobody without a history', inputs, (call, [events, cutoff]) => {
      const split = call(events, cutoff) as Split;
      const usersOf = (indexes: readonly number[]) => indexes.map((index) => (events[index] as SplitEvent).user);
      const [trained, tested] = [new Set(usersOf(split.train)), usersOf(split.test)];
      const holds = new Set(tested).size === tested.length && tested.every((user) => trained.has(user));
      return holds || { expected: 'test users that are different and all occur in training', received: { ...split } };
    }),
    law('where no two times are equal, turning the log around turns the indexes around', distinctTimes, (call, [events, cutoff]) => {
      const mirrored = (indexes: readonly number[]) => indexes.map((index) => events.length - 1 - index).reverse();
      const { train, test } = call(events, cutoff) as Split;
      const right = { train: mirrored(train), test: mirrored(test) };
      const received = call(events.toReversed(), cutoff);
      return sameValue(received, right) || { expected: `the same events as before, now at ${JSON.stringify(right)}`, received };
    }),
    expects('an event at the cutoff is a later one', cast.map(atTheCutoff), () => ({ train: [0], test: [1] })),
    expects('of two last events at one time the one with the larger index counts', cast.map(twoAtOnce), () => ({ train: [0], test: [2] })),
    expects('a last event with an item known already leaves its user untested', cast.map(knownItemLast), () => ({ train: [0], test: [] })),
    expects(
      'an empty log splits into two empty lists',
      cutoffs.map((cutoff): Args => [[], cutoff]),
      () => ({ train: [], test: [] }),
    ),
    law(
      'another cutoff on the same log is another question',
      inputs,
      (call, [events, cutoff]) => {
        call(events, cutoff);
        const [received, right] = [call(events, cutoff + 3), leaveLastOutSplit(events, cutoff + 3)];
        return sameValue(received, right) || { expected: `${JSON.stringify(right)} at ${cutoff + 3}, asked after ${cutoff}`, received };
      },
      { runs: 20 },
    ),
    refuses(
      'refuses a cutoff that is not finite',
      [NaN, Infinity, -Infinity].flatMap((cutoff) => [
        [[{ user: 1, item: 2, time: 3 }], cutoff],
        [[], cutoff],
      ]),
      [[{ user: 1, item: 2, time: 3 }], 4],
    ),
    refuses(
      'refuses a time that is not finite',
      [NaN, Infinity, -Infinity].flatMap((time) => [
        [[{ user: 1, item: 2, time }], 4],
        [
          [
            { user: 1, item: 2, time: 3 },
            { user: 1, item: 5, time },
          ],
          4,
        ],
      ]),
      [
        [
          { user: 1, item: 2, time: 3 },
          { user: 1, item: 5, time: 6 },
        ],
        4,
      ],
    ),
  ],
  features: [
    {
      when: 'the rows are sorted by time',
      otherwise: 'the rows are not sorted by time',
      holds: (events) => events.every(({ time }, index) => time >= (events[index - 1]?.time ?? -Infinity)),
    },
    {
      when: 'nothing happens exactly at the cutoff',
      otherwise: 'something happens exactly at the cutoff',
      holds: (events, cutoff) => events.every(({ time }) => time !== cutoff),
    },
    {
      when: 'everybody with a later event has a history',
      otherwise: 'somebody with a later event has no history',
      holds: (events, cutoff) =>
        events.every(({ user, time }) => time < cutoff || events.some((one) => one.user === user && one.time < cutoff)),
    },
    {
      when: 'nobody meets an item twice',
      otherwise: 'somebody meets an item twice',
      holds: (events) => new Set(events.map(({ user, item }) => `${user} ${item}`)).size === events.length,
    },
  ],
  cost: { at: longLog, n: 500, repeats: 4 },
  shapes: [{ name: 'long-logs', says: 'Logs of 20 to 40 events of up to eight users.', inputs: longLogs }],
  picture: 'tables',
  trace: traceLeaveLastOutSplit,
});

type Cast = [user: number, cutoff: number, items: number[]];

function atTheCutoff([user, cutoff, items]: Cast): Args {
  return [[at(user, items[0], cutoff - 1), at(user, items[1], cutoff)], cutoff];
}

function twoAtOnce([user, cutoff, items]: Cast): Args {
  return [[at(user, items[0], cutoff - 1), at(user, items[1], cutoff + 2), at(user, items[2], cutoff + 2)], cutoff];
}

/** The event between was new, and is no substitute for the last. */
function knownItemLast([user, cutoff, items]: Cast): Args {
  return [[at(user, items[0], cutoff - 2), at(user, items[1], cutoff + 1), at(user, items[0], cutoff + 3)], cutoff];
}

function at(user: number, item: number | undefined, time: number): SplitEvent {
  return { user, item: item as number, time };
}

/** Of n events a quarter come after the cutoff, in no order of time. */
function longLog(n: number): Args {
  const events = Array.from({ length: n }, (_, index) => ({ user: index % 50, item: (index * 7) % 97, time: (index * 7919) % n }));
  return [events, Math.floor((3 * n) / 4)];
}
