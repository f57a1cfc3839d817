/** The small world while scenes are added to it. */
import type { Catalogue } from '../catalogue/items.ts';
import type { Assignments } from '../experiments/assignments.ts';
import type { EventType, Happenings } from '../landing/clean-events.ts';
import type { Landed, Landing } from '../landing/landed-rows.ts';
import type { People } from '../people/users.ts';
import { addClick } from '../responses/clicks.ts';
import { addPlay } from '../responses/plays.ts';
import { addPurchase, type Purchase } from '../responses/purchases.ts';
import { addRequest, type ShownRequest, type Treatment } from '../serving/impressions.ts';

export interface Stage {
  readonly people: People;
  readonly catalogue: Catalogue;
  readonly assignments: Assignments;
  readonly treatment: Treatment;
  /** The tables that scenes are added to. */
  readonly happenings: Happenings;
  /** How events land that may not be left to chance, by event id. */
  readonly landings: Map<string, Landing>;
}

/** Shows items to a user at a moment, and gives back the ids of the impressions. */
export function show(stage: Stage, scene: Pick<ShownRequest, 'userId' | 'items' | 'surface' | 'at'>): string[] {
  const { impressions } = stage.happenings;
  addRequest(impressions, { ...scene, ...stage.treatment(scene.userId, scene.at) });
  return impressions.impression_id.slice(-scene.items.length);
}

/** Clicks an impression; gives back the id of the click. */
export function click({ happenings: { clicks } }: Stage, impressionId: string, at: number): string {
  addClick(clicks, impressionId, at);
  return clicks.click_id.at(-1) as string;
}

/** Plays an item; gives back the id of the play. */
export function play(
  { happenings: { plays } }: Stage,
  userId: number,
  itemId: number,
  seconds: number,
  at: number,
  impressionId: string | null = null,
): string {
  addPlay(plays, { userId, itemId, impressionId, seconds, at });
  return plays.play_id.at(-1) as string;
}

/** Buys an item, at its price unless another is given. */
export function buy(stage: Stage, bought: Omit<Purchase, 'impressionId' | 'unitPrice'> & Partial<Purchase>): void {
  const unitPrice = stage.catalogue.items.price[bought.itemId - 1] as number;
  addPurchase(stage.happenings.purchases, { impressionId: null, unitPrice, ...bought });
}

/** Says how one event lands: its copies, each with its delay in seconds and perhaps without its user. */
export function land(
  stage: Stage,
  event: { readonly id: string; readonly type: EventType; readonly user: number; readonly item: number | null; readonly at: number },
  copies: readonly { readonly delay: number; readonly withoutUser?: boolean }[],
): void {
  const rows = copies.map(
    ({ delay, withoutUser = false }): Landed => ({ ...event, user: withoutUser ? null : event.user, received: event.at + delay }),
  );
  stage.landings.set(event.id, rows);
}
