import { describe, expect, test } from 'vitest';
import { openLastResort } from './last-resort.ts';
import { memorySlots } from './testing/memory-slots.ts';
import { someEvents } from './testing/some-events.ts';

describe('the last resort', () => {
  const events = someEvents(3);
  test('gives back what was put there, until it is removed or all is cleared', () => {
    const slots = memorySlots({ theme: 'dark' });
    const resort = openLastResort(slots);
    for (const event of events) resort.put(event);
    expect(openLastResort(slots).events).toEqual(events);
    resort.remove(events[1]?.id ?? '');
    expect(resort.events).toEqual([events[0], events[2]]);
    resort.clear();
    expect(resort.events).toEqual([]);
    expect(slots.getItem('theme')).toBe('dark');
  });
  test('what does not fit, cannot be read or is refused as a whole harms nothing', () => {
    const full = openLastResort(memorySlots({}, false));
    full.put(events[0] as (typeof events)[number]);
    expect(full.events).toEqual([]);
    expect(openLastResort(memorySlots({ 'holdout-unsent:x': '{', 'holdout-unsent:y': '{"schema":99,"event":{}}' })).events).toEqual([]);
    expect(openLastResort(undefined).events).toEqual([]);
  });
});
