// fails: items never shown at the first position change nothing
// says: You compare the mean rate of the items shown at a position with the mean rate of the items shown at position 1, whichever items those are. A position that gets weak items then looks unread. Only items that stood at both positions can tell the two apart, and both sums must run over exactly those.
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
    const before = sumOf(first, [...first.keys()]) / first.size;
    return here.size === 0 || !(before > 0) ? NaN : sumOf(here, [...here.keys()]) / here.size / before;
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

function sumOf(rates: Rates, items: number[]): number {
  return items.reduce((total, item) => total + (rates.get(item) ?? 0), 0);
}
