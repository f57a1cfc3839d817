/**
 * `[events, allowedLateness]`: events that reach a pipeline in another order than they happened in, some of them twice.
 *
 * Whole seconds and few of them, so that event times lie exactly on the watermark and arrivals coincide. Some clocks of clients run
 * ahead, and their events seem to arrive before they happen.
 */
import * as fc from 'fast-check';

export interface StreamEvent {
  id: string;
  eventTime: number;
  arrivalTime: number;
}
export type EventStream = [events: StreamEvent[], allowedLateness: number];

const event: fc.Arbitrary<StreamEvent> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'A'),
    eventTime: fc.integer({ min: 0, max: 15 }),
    // Most events come quickly, a phone that was offline much later.
    delay: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -1, max: 3 }) }, { weight: 1, arbitrary: fc.integer({ min: 4, max: 12 }) }),
  })
  .map(({ id, eventTime, delay }) => ({ id, eventTime, arrivalTime: eventTime + delay }));

export const eventStream: fc.Arbitrary<EventStream> = fc.tuple(
  fc.array(event, { maxLength: 10, size: 'max' }),
  fc.constantFrom<number[]>(3, 0, 1, 2, 5, 8),
);

/** As above, and no two events arrive at the same second. */
export const eventStreamInTurn: fc.Arbitrary<EventStream> = eventStream.map(([events, allowedLateness]): EventStream => {
  const taken = new Set<number>();
  const apart = events.map((one) => {
    let arrivalTime = one.arrivalTime;
    while (taken.has(arrivalTime)) arrivalTime += 1;
    taken.add(arrivalTime);
    return { ...one, arrivalTime };
  });
  return [apart, allowedLateness];
});

const EVENING = 1_750_000_000;

const press: fc.Arbitrary<StreamEvent> = fc
  .record({
    id: fc.constantFrom('play-1', 'play-2', 'play-10', 'play-11', 'play-20', 'play-21', 'play-3', 'play-30'),
    minute: fc.integer({ min: 0, max: 40 }),
    delay: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 90 }) },
      { weight: 1, arbitrary: fc.integer({ min: 600, max: 3000 }) },
    ),
  })
  .map(({ id, minute, delay }) => ({ id, eventTime: EVENING + 60 * minute, arrivalTime: EVENING + 60 * minute + delay }));

/** For altered data: an evening of events in Unix seconds. */
export const eveningOfEvents: fc.Arbitrary<EventStream> = fc.tuple(
  fc.array(press, { minLength: 10, maxLength: 24, size: 'max' }),
  fc.constantFrom<number[]>(120, 0, 600, 1800),
);
