/** The leave-last-out split worked event by event. */
import type { Trace } from '#core/trace.ts';
import { leaveLastOutSplit, type SplitEvent, splitFates } from './leave-last-out-split.ts';

/** Takes what leaveLastOutSplit takes; one row an event, in the order of the log. */
export function traceLeaveLastOutSplit(events: readonly SplitEvent[], cutoff: number): Trace {
  const { train, test } = leaveLastOutSplit(events, cutoff);
  const fates = splitFates(events, cutoff);
  return {
    columns: ['index', 'user', 'item', 'time', 'goes to'],
    rows: events.map(({ user, item, time }, index) => {
      const fate = fates[index] as string;
      return [index, user, item, time, fate === 'train' || fate === 'test' ? fate : `neither: ${fate}`];
    }),
    result: [
      ['train', train],
      ['test', test],
    ],
  };
}
