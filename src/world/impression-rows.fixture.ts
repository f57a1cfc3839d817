/** Impressions as rows, each with what became of it, and the sums over them that several tests need. */
import type { PositionCell } from '#core/counterfactual/position-propensity.ts';
import type { GeneratedWorld } from './generate-world.ts';

export interface ImpressionRow {
  readonly user: number;
  readonly item: number;
  readonly position: number;
  readonly surface: string;
  readonly request: string;
  readonly clicked: boolean;
}

export function impressionRows({ tables: { impressions, clicks } }: GeneratedWorld): ImpressionRow[] {
  const clicked = new Set(clicks.impression_id);
  return impressions.impression_id.map((id, row) => ({
    user: impressions.user_id[row] as number,
    item: impressions.item_id[row] as number,
    position: impressions.position[row] as number,
    surface: impressions.surface[row] as string,
    request: impressions.request_id[row] as string,
    clicked: clicked.has(id),
  }));
}

/** Clicked impressions over impressions. */
export const clickRate = (rows: readonly ImpressionRow[]): number => rows.filter(({ clicked }) => clicked).length / rows.length;

/** Users with at least 20 impressions, at least 80 % of them clicked. */
export function botsByRule(rows: readonly ImpressionRow[]): number[] {
  const byUser = Map.groupBy(rows, ({ user }) => user);
  const suspects = [...byUser].filter(([, own]) => own.length >= 20 && clickRate(own) >= 0.8);
  return suspects.map(([user]) => user).toSorted((a, b) => a - b);
}

/** Impressions and clicks by item and position. */
export function positionCells(rows: readonly ImpressionRow[], itemOf = ({ item }: ImpressionRow): number => item): PositionCell[] {
  const cells = Map.groupBy(rows, (row) => `${itemOf(row)}/${row.position}`);
  return [...cells.values()].map((own) => {
    const first = own[0] as ImpressionRow;
    return {
      item: itemOf(first),
      position: first.position,
      impressions: own.length,
      clicks: own.filter(({ clicked }) => clicked).length,
    };
  });
}

/** Items with the most impressions first. */
export function itemsByImpressions(rows: readonly ImpressionRow[]): { readonly item: number; readonly impressions: number }[] {
  const counts = [...Map.groupBy(rows, ({ item }) => item)].map(([item, own]) => ({ item, impressions: own.length }));
  return counts.toSorted((a, b) => b.impressions - a.impressions || a.item - b.item);
}

/** The items of each request, first position first. */
export function slates(rows: readonly ImpressionRow[]): { readonly user: number; readonly items: readonly number[] }[] {
  const requests = Map.groupBy(rows, ({ request }) => request);
  return [...requests.values()].map((own) => ({ user: (own[0] as ImpressionRow).user, items: own.map(({ item }) => item) }));
}
