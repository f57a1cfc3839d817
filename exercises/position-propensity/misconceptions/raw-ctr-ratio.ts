// fails: items never shown at the first position change nothing
// says: You divide the click rate of everything at a position by the click rate of everything at position 1. The ranker puts good items on top, so position 1 wins by its items and not only by being looked at, and lower positions seem less read than they are. Keep to items that stood at both positions and compare each with itself.
// witness: [[{"item":1,"position":1,"impressions":200,"clicks":80},{"item":1,"position":2,"impressions":20,"clicks":4},{"item":2,"position":1,"impressions":20,"clicks":2},{"item":2,"position":2,"impressions":200,"clicks":10},{"item":3,"position":2,"impressions":100,"clicks":2}],2]
type Cell = { item: number; position: number; impressions: number; clicks: number };
/** Click rate of each item, for one position. */
type Rates = Map<number, number>;

/** How much each position is looked at beside the first, from items that stood at both. */
export function positionPropensity(cells: Cell[], positions: number): number[] {
  if (!Number.isInteger(positions) || positions < 1) {
    throw new RangeError(`positionPropensity requires an integer positions >= 1, got ${positions}`);
  }
  for (const { impressions, clicks } of cells) {
    if (!(impressions >= 1 && clicks >= 0 && clicks <= impressions)) {
      throw new RangeError(`positionPropensity requires 0 <= clicks <= impressions and impressions >= 1, got ${clicks} of ${impressions}`);
    }
  }
  const first = ratesAt(cells, 1);
  return Array.from({ length: positions }, (_, index) => {
    const here = ratesAt(cells, index + 1);
    const before = pooled(cells, 1, [...first.keys()]);
    return here.size === 0 || !(before > 0) ? NaN : pooled(cells, index + 1, [...here.keys()]) / before;
  });
}

/** Cells of one item add up before anything is divided. */
function ratesAt(cells: Cell[], position: number): Rates {
  const totals = new Map<number, { impressions: number; clicks: number }>();
  for (const cell of cells.filter((candidate) => candidate.position === position)) {
    const total = totals.get(cell.item) ?? { impressions: 0, clicks: 0 };
    totals.set(cell.item, { impressions: total.impressions + cell.impressions, clicks: total.clicks + cell.clicks });
  }
  return new Map([...totals].map(([item, { impressions, clicks }]) => [item, clicks / impressions]));
}

/** Clicks over impressions of several items at one position, poured together. */
function pooled(cells: Cell[], position: number, items: number[]): number {
  const chosen = cells.filter((cell) => cell.position === position && items.includes(cell.item));
  const clicks = chosen.reduce((total, cell) => total + cell.clicks, 0);
  return clicks / chosen.reduce((total, cell) => total + cell.impressions, 0);
}
