/** The table `purchases`: what was bought after a click, or without one. */
import type { Items } from '../catalogue/items.ts';
import type { People } from '../people/users.ts';
import { streamOf } from '../random/stream.ts';
import type { Impressions } from '../serving/impressions.ts';
import type { Clicked } from './clicks.ts';

export interface Purchases {
  readonly purchase_id: string[];
  readonly user_id: number[];
  readonly item_id: number[];
  readonly impression_id: (string | null)[];
  readonly quantity: number[];
  readonly unit_price: number[];
  readonly purchased_at: number[];
}

export interface Purchase {
  readonly userId: number;
  readonly itemId: number;
  readonly impressionId: string | null;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly at: number;
}

const PURCHASE_SHARE = 0.08;
const REPEAT_SHARE = 0.1;

/** Eight in a hundred clicks on goods lead to a purchase; one buyer in ten buys the same again, without being shown it. */
export function generatePurchases(seed: number, people: People, items: Items, impressions: Impressions, clicked: Clicked): Purchases {
  const stream = streamOf(seed, 'purchases');
  const purchases = emptyPurchases();
  let previous = -1;
  clicked.impressionRow.forEach((row, click) => {
    const isSecondClick = row === previous;
    previous = row;
    const userId = impressions.user_id[row] as number;
    const itemId = impressions.item_id[row] as number;
    const unitPrice = items.price[itemId - 1];
    const isSold = items.kind[itemId - 1] === 'goods' && unitPrice !== null && unitPrice !== undefined;
    if (isSecondClick || people.isBot[userId - 1] || !isSold || !stream.chance(PURCHASE_SHARE)) return;
    const quantity = stream.weighted([1, 2, 3], [80, 15, 5]);
    const at = (clicked.clicks.clicked_at[click] as number) + stream.integer(30, 600);
    const impressionId = impressions.impression_id[row] as string;
    addPurchase(purchases, { userId, itemId, impressionId, quantity, unitPrice, at });
    if (people.isCold[userId - 1] || !stream.chance(REPEAT_SHARE)) return;
    addPurchase(purchases, { userId, itemId, impressionId: null, quantity, unitPrice, at: at + stream.integer(18_000, 260_000) });
  });
  return purchases;
}

function emptyPurchases(): Purchases {
  return { purchase_id: [], user_id: [], item_id: [], impression_id: [], quantity: [], unit_price: [], purchased_at: [] };
}

export function addPurchase(purchases: Purchases, { userId, itemId, impressionId, quantity, unitPrice, at }: Purchase): void {
  purchases.purchase_id.push(`b${purchases.purchase_id.length + 1}`);
  purchases.user_id.push(userId);
  purchases.item_id.push(itemId);
  purchases.impression_id.push(impressionId);
  purchases.quantity.push(quantity);
  purchases.unit_price.push(unitPrice);
  purchases.purchased_at.push(at);
}
