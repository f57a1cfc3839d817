/** Duplicate and late events: what is checked, and against which function of the core. */
import { deduplicateEvents } from '#core/monitoring/deduplicate-events.ts';
import { traceDeduplicateEvents } from '#core/monitoring/trace-deduplicate-events.ts';
import { type EventStream, eveningOfEvents, eventStream, eventStreamInTurn, type StreamEvent } from '#graders/arbitraries/event-stream.ts';
import { agreesWith, costs, defineGrader, expects, fc, invariantUnder, law, refuses, sameValue } from '#graders/index.ts';

type Args = EventStream;
type Lists = { readonly kept: readonly number[]; readonly duplicates: readonly number[]; readonly late: readonly number[] };

const one: StreamEvent = { id: 'a', eventTime: 10, arrivalTime: 12 };
const legal: Args = [[one], 0];

export default defineGrader<Args>({
  entry: 'deduplicateEvents',
  oracles: ['deduplicateEvents'],
  inputs: eventStream,
  oracle: deduplicateEvents,
  checks: [
    agreesWith('follows the definition'),
    law('every event stands in exactly one of the three lists', eventStream, (call, args) => {
      const result = call(...args) as unknown as Lists;
      const all = [...result.kept, ...result.duplicates, ...result.late].toSorted((a, b) => a - b);
      return (
        sameValue(all, [...args[0].keys()]) || { expected: `each index from 0 to ${args[0].length - 1} once`, received: { ...result } }
      );
    }),
    expects(
      'with all the patience in the world nothing is late and the first arrival of each id is kept',
      eventStreamInTurn.map(([events]): Args => [events, 1_000]),
      (events) => firstArrivals(events),
    ),
    law(
      'where the events stand in the file does not matter, only when they arrived',
      eventStreamInTurn,
      (call, [events, allowedLateness]) => {
        const [usual, turned] = [call(events, allowedLateness), call(events.toReversed(), allowedLateness)] as unknown as [Lists, Lists];
        const back = (indexes: readonly number[]) => indexes.map((index) => events.length - 1 - index);
        const right = { kept: back(usual.kept), duplicates: back(usual.duplicates), late: back(usual.late) };
        return sameValue(turned, right) || { expected: `for the reversed list ${words(right)}`, received: { ...turned } };
      },
    ),
    invariantUnder('moving all times by the same amount changes nothing', ([events, allowedLateness], draw) => {
      const by = draw < 0.5 ? -100 : Math.floor(draw * 50);
      return [
        events.map(({ id, eventTime, arrivalTime }) => ({ id, eventTime: eventTime + by, arrivalTime: arrivalTime + by })),
        allowedLateness,
      ];
    }),
    invariantUnder('a slower pipeline that keeps the order of arrival changes nothing', ([events, allowedLateness], draw) => [
      events.map((event) => ({ ...event, arrivalTime: 3 * event.arrivalTime + Math.floor(draw * 500) })),
      allowedLateness,
    ]),
    expects(
      'of events that arrive together the first in the list is taken first',
      fc
        .array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 })
        .map((times): Args => [times.map((eventTime) => ({ id: 'a', eventTime, arrivalTime: 20 })), 9]),
      (events) => ({ kept: [0], duplicates: [...events.keys()].slice(1), late: [] }),
    ),
    expects(
      'an event exactly on the watermark is in time',
      fc.tuple(fc.integer({ min: 5, max: 20 }), fc.integer({ min: 0, max: 5 })).map(
        ([time, lateness]): Args => [
          [
            { id: 'a', eventTime: time, arrivalTime: time },
            { id: 'b', eventTime: time - lateness, arrivalTime: time + 1 },
          ],
          lateness,
        ],
      ),
      () => ({ kept: [0, 1], duplicates: [], late: [] }),
    ),
    expects(
      'a late copy of a kept event is late, and the id of a late event may still be kept',
      fc.tuple(fc.integer({ min: 10, max: 20 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 4 })).map(
        ([time, lateness, beyond]): Args => [
          [
            { id: 'a', eventTime: time, arrivalTime: time },
            { id: 'a', eventTime: time - lateness - beyond, arrivalTime: time + 1 },
            { id: 'b', eventTime: time - lateness - beyond, arrivalTime: time + 2 },
            { id: 'b', eventTime: time, arrivalTime: time + 3 },
          ],
          lateness,
        ],
      ),
      () => ({ kept: [0, 3], duplicates: [], late: [1, 2] }),
    ),
    expects('no events: three empty lists', fc.constantFrom<Args[]>([[], 0], [[], 3]), () => ({ kept: [], duplicates: [], late: [] }), {
      runs: 4,
    }),
    refuses(
      'refuses an allowed lateness below 0, also where there is nothing to judge',
      [-1, -0.5, NaN].flatMap((allowedLateness) => [
        [[one], allowedLateness],
        [[], allowedLateness],
      ]),
      legal,
    ),
    refuses(
      'refuses a time that is not finite',
      [NaN, Infinity].flatMap((time) => [
        [[{ ...one, eventTime: time }], 0],
        [[{ ...one, arrivalTime: time }], 0],
      ]),
      legal,
    ),
    costs('the steps grow hardly faster than the number of events', manyEvents, {
      n: 250,
      of: 'the number of events',
      maxGrowth: 1.4,
      maxTimesReference: 60,
      repeats: 4,
    }),
  ],
  features: [
    {
      when: 'events arrive in the order of the list',
      otherwise: 'the list is not in order of arrival',
      holds: (events) => isSorted(events.map(({ arrivalTime }) => arrivalTime)),
    },
    {
      when: 'no two events arrive together',
      otherwise: 'some events arrive together',
      holds: (events) => new Set(events.map(({ arrivalTime }) => arrivalTime)).size === events.length,
    },
    {
      when: 'every id occurs once',
      otherwise: 'an id occurs more than once',
      holds: (events) => new Set(events.map(({ id }) => id)).size === events.length,
    },
    { when: 'nothing is late', otherwise: 'something is late', holds: (...args) => deduplicateEvents(...args).late.length === 0 },
  ],
  cost: { at: manyEvents, n: 500, repeats: 4 },
  shapes: [
    {
      name: 'evening-of-events',
      says: 'Ten to 24 events of one evening in Unix seconds, some of them up to 50 minutes late.',
      inputs: eveningOfEvents,
    },
  ],
  picture: 'tables',
  trace: traceDeduplicateEvents,
});

const isSorted = (times: readonly number[]): boolean => times.every((time, index) => index === 0 || time >= (times[index - 1] ?? time));

const words = ({ kept, duplicates, late }: Lists): string =>
  `kept [${kept.join(', ')}], duplicates [${duplicates.join(', ')}], late [${late.join(', ')}]`;

function firstArrivals(events: readonly StreamEvent[]): Lists {
  const inTurn = [...events.keys()].toSorted((a, b) => (events[a]?.arrivalTime ?? 0) - (events[b]?.arrivalTime ?? 0));
  const isFirst = (index: number) => index === inTurn.find((other) => events[other]?.id === events[index]?.id);
  return { kept: inTurn.filter(isFirst), duplicates: inTurn.filter((index) => !isFirst(index)), late: [] };
}

/** Arrivals far from the order of the list; two events in three are new, and few are late. */
function manyEvents(n: number): Args {
  const events = Array.from({ length: n }, (_, index): StreamEvent => {
    const turn = (index * 7_919) % n;
    return {
      id: `e${turn % 3 === 0 ? Math.floor(turn / 2) : turn}`,
      eventTime: 10 * turn - (turn % 11 === 0 ? 500 : 0),
      arrivalTime: 10 * turn + 5,
    };
  });
  return [events, 100];
}
