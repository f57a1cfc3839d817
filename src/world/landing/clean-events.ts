/** Everything that happened, as the app's log would tell it: one event an impression, click, play or purchase. */
import type { Clicks } from '../responses/clicks.ts';
import type { Plays } from '../responses/plays.ts';
import type { Purchases } from '../responses/purchases.ts';
import type { Impressions } from '../serving/impressions.ts';

export type EventType = 'impression' | 'click' | 'play' | 'purchase';

/** What happened, in columns. */
export interface CleanEvents {
  readonly id: string[];
  readonly type: EventType[];
  readonly user: number[];
  readonly item: number[];
  readonly at: number[];
}

export interface Happenings {
  readonly impressions: Impressions;
  readonly clicks: Clicks;
  readonly plays: Plays;
  readonly purchases: Purchases;
}

export function cleanEvents({ impressions, clicks, plays, purchases }: Happenings): CleanEvents {
  const events: CleanEvents = { id: [], type: [], user: [], item: [], at: [] };
  const add = (type: EventType, id: string, user: number, item: number, at: number) => {
    events.id.push(id);
    events.type.push(type);
    events.user.push(user);
    events.item.push(item);
    events.at.push(at);
  };
  const rowOf = new Map(impressions.impression_id.map((id, row) => [id, row]));
  const [users, items] = [impressions.user_id, impressions.item_id];
  impressions.impression_id.forEach((id, row) => {
    add('impression', id, users[row] as number, items[row] as number, impressions.shown_at[row] as number);
  });
  clicks.click_id.forEach((id, row) => {
    const shown = rowOf.get(clicks.impression_id[row] as string) as number;
    add('click', id, users[shown] as number, items[shown] as number, clicks.clicked_at[row] as number);
  });
  plays.play_id.forEach((id, row) => {
    add('play', id, plays.user_id[row] as number, plays.item_id[row] as number, plays.started_at[row] as number);
  });
  purchases.purchase_id.forEach((id, row) => {
    add('purchase', id, purchases.user_id[row] as number, purchases.item_id[row] as number, purchases.purchased_at[row] as number);
  });
  return events;
}
