/** The mart `daily_item_stats`: impressions and clicks a day and item, each event of the landing log counted once. */
import { DAY, dateOf } from '../calendar.ts';
import type { RawEvents } from './raw-events.ts';

export interface DailyItemStats {
  readonly stat_date: string[];
  readonly item_id: number[];
  readonly impressions: number[];
  readonly clicks: number[];
}

interface Counts {
  readonly day: number;
  readonly item: number;
  impressions: number;
  clicks: number;
}

/** A day and item that was only played or bought has a row of zeros; events without an item have none. */
export function dailyItemStats(raw: RawEvents): DailyItemStats {
  const counted = new Set<string>();
  const cells = new Map<number, Counts>();
  raw.event_id.forEach((id, row) => {
    const item = raw.item_id[row];
    // Copies of an event agree in type, item and moment, so any of them counts for all.
    if (item === null || item === undefined || counted.has(id)) return;
    counted.add(id);
    const day = Math.floor((raw.event_at[row] as number) / DAY);
    const key = day * 2 ** 22 + item;
    const counts = cells.get(key) ?? { day, item, impressions: 0, clicks: 0 };
    if (raw.event_type[row] === 'impression') counts.impressions += 1;
    if (raw.event_type[row] === 'click') counts.clicks += 1;
    cells.set(key, counts);
  });
  const sorted = [...cells.values()].sort((a, b) => a.day - b.day || a.item - b.item);
  return {
    stat_date: sorted.map(({ day }) => dateOf(day * DAY)),
    item_id: sorted.map(({ item }) => item),
    impressions: sorted.map(({ impressions }) => impressions),
    clicks: sorted.map(({ clicks }) => clicks),
  };
}
