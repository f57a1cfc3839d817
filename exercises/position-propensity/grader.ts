/** Position propensity: what is checked, and against which function of the core. */
import { positionPropensity } from '#core/counterfactual/position-propensity.ts';
import { tracePositionPropensity } from '#core/counterfactual/trace-position-propensity.ts';
import { deepPages, type PositionCell, type PositionCells as Args, positionCells } from '#graders/arbitraries/position-cells.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameValue } from '#graders/index.ts';

const one: PositionCell = { item: 1, position: 1, impressions: 2, clicks: 2 };

export default defineGrader<Args>({
  entry: 'positionPropensity',
  oracles: ['positionPropensity'],
  inputs: positionCells,
  oracle: positionPropensity,
  checks: [
    agreesWith('follows the definition'),
    law('recovers the attention that made the clicks', madeByAttention(), (call, [cells, positions]) => {
      const received = call(cells, positions);
      const attention = attentionIn(cells, positions);
      return sameValue(received, attention) || { expected: `[${attention.join(', ')}], which made these clicks`, received };
    }),
    invariantUnder('showing an item more often at one position, at the same rate, changes nothing', ([cells, positions], draw) => {
      const chosen = cells[Math.floor(draw * cells.length)];
      const times = 2 + Math.floor(draw * 5);
      const more = (cell: PositionCell): PositionCell =>
        cell.item === chosen?.item && cell.position === chosen.position
          ? { ...cell, impressions: cell.impressions * times, clicks: cell.clicks * times }
          : cell;
      return [cells.map(more), positions];
    }),
    invariantUnder('items never shown at the first position change nothing', ([cells, positions], draw) => {
      const strangers = [2, 3].map((position): PositionCell => ({ item: 999, position, impressions: 10, clicks: Math.floor(draw * 11) }));
      return [[...cells, ...strangers], positions];
    }),
    invariantUnder('what stands beyond the positions asked for changes nothing', ([cells, positions]) => [
      [...cells, ...cells.map((cell) => ({ ...cell, position: cell.position + 10 }))],
      positions,
    ]),
    invariantUnder('a cell counted in two parts is the same cell', ([cells, positions]) => [cells.flatMap(inTwoParts), positions]),
    law('fewer positions give the beginning of the same list', positionCells, (call, [cells, positions]) => {
      const whole = call(cells, positions + 2) as number[];
      const received = call(cells, positions);
      return sameValue(received, whole.slice(0, positions)) || { expected: `the first ${positions} of [${whole.join(', ')}]`, received };
    }),
    expects(
      'no click at the first position: nothing to compare with, NaN everywhere',
      positionCells.map(([cells, positions]): Args => [[...cells, one].map(unclickedAtFirst), positions]),
      (_, positions) => Array.from({ length: positions }, () => NaN),
    ),
    expects(
      'a position that shares no item with the first: NaN',
      positionCells.map(([cells]): Args => [[...cells.map(neverFirst), one], 3]),
      () => [1, NaN, NaN],
    ),
    refuses(
      'refuses a number of positions that is not a whole number from 1 up',
      [0, -1, 1.5, NaN, Infinity].map((positions) => [[one], positions]),
      [[one], 1],
    ),
    refuses(
      'refuses more clicks than impressions, and a cell that was never shown',
      [
        [[{ ...one, clicks: 3 }], 1],
        [[one, { ...one, position: 2, clicks: 3 }], 2],
        [[{ ...one, impressions: 0, clicks: 0 }], 1],
        [[one, { ...one, position: 2, impressions: 0, clicks: 0 }], 2],
        // Each cell is judged as it stands, not after it was added to others.
        [[one, { ...one, impressions: 9, clicks: 0 }, { ...one, clicks: 3 }], 1],
        [[one, { ...one, impressions: 0, clicks: 0 }], 1],
      ],
      [[one, { ...one, position: 2, clicks: 2 }], 2],
    ),
  ],
  features: [
    {
      when: 'every item was shown at position 1',
      otherwise: 'an item was never shown at position 1',
      holds: (cells) => cells.every(({ item }) => cells.some((other) => other.item === item && other.position === 1)),
    },
    {
      when: 'every item and position comes once',
      otherwise: 'an item and position comes twice',
      holds: (cells) => new Set(cells.map(({ item, position }) => `${item} ${position}`)).size === cells.length,
    },
    {
      when: 'there are clicks at position 1',
      otherwise: 'there is no click at position 1',
      holds: (cells) => cells.some(({ position, clicks }) => position === 1 && clicks > 0),
    },
    { when: 'only position 1 is asked for', otherwise: 'several positions are asked for', holds: (_, positions) => positions === 1 },
  ],
  cost: { at: manyItems, n: 200, repeats: 8 },
  shapes: [{ name: 'deep-pages', says: 'Thousands of impressions a cell, and six to nine positions.', inputs: deepPages }],
  picture: 'tables',
  trace: tracePositionPropensity,
});

/** Items with a relevance of their own, shown unequally often; clicks are attention times relevance, in whole numbers. */
function madeByAttention(): fc.Arbitrary<Args> {
  const tenths = fc.integer({ min: 1, max: 10 });
  const item = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }));
  return fc.tuple(fc.tuple(tenths, tenths), fc.array(item, { minLength: 1, maxLength: 4 })).map(([[second, third], items]) => {
    const attention = [10, second, third];
    // The last item stands everywhere and pleases everybody who looks.
    const shown = [...items, [10, [1, 3, 2]] as const];
    const cells = shown.flatMap(([relevance, volumes], index) =>
      volumes.flatMap((volume, place): PositionCell[] => {
        const clicks = volume * relevance * (attention[place] ?? 0);
        return volume === 0 ? [] : [{ item: index + 1, position: place + 1, impressions: 100 * volume, clicks }];
      }),
    );
    return [cells, attention.length];
  });
}

/** Read off the item that is clicked whenever it is seen: its click rate is the attention itself. */
function attentionIn(cells: readonly PositionCell[], positions: number): number[] {
  return Array.from({ length: positions }, (_, index) => {
    const own = cells.findLast(({ position }) => position === index + 1);
    return (own?.clicks ?? NaN) / (own?.impressions ?? NaN);
  });
}

function inTwoParts(cell: PositionCell): PositionCell[] {
  if (cell.impressions < 2) return [cell];
  const impressions = cell.impressions - 1;
  const clicks = Math.min(cell.clicks, impressions);
  return [
    { ...cell, impressions, clicks },
    { ...cell, impressions: 1, clicks: cell.clicks - clicks },
  ];
}

function unclickedAtFirst(cell: PositionCell): PositionCell {
  return cell.position === 1 ? { ...cell, clicks: 0 } : cell;
}

function neverFirst(cell: PositionCell): PositionCell {
  return { ...cell, item: cell.item + 100, position: 2 + (cell.position % 2) };
}

/** Five cells an item, at positions 1 to 5. */
function manyItems(n: number): Args {
  const cells = Array.from({ length: n }, (_, index): PositionCell => {
    const [item, position] = [Math.floor(index / 5), 1 + (index % 5)];
    return { item, position, impressions: 20 + (item % 7), clicks: (item + 3 * position) % 20 };
  });
  return [cells, 5];
}
