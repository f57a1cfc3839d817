/**
 * `[events, allowedLateness]`: events that reach a pipeline in another order than they happened in, some of them twice.
 *
 * Whole seconds and few of them, so that event times lie exactly on the watermark and arrivals coincide.
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
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    eventTime: fc.integer({ min: 0, max: 15 }),
    // Most events come quickly, a phone that was offline much later.
    delay: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.integer({ min: 4, max: 12 }) }),
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
