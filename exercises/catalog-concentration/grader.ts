/** Coverage, Gini and entropy of a catalogue: what is checked, and against which functions of the core. */
import { catalogCoverage } from '#core/beyond/catalog-coverage.ts';
import { exposureCounts } from '#core/beyond/exposure-counts.ts';
import { gini } from '#core/beyond/gini.ts';
import { shannonEntropy } from '#core/beyond/shannon-entropy.ts';
import { traceCatalogConcentration } from '#core/beyond/trace-catalog-concentration.ts';
import { log2 } from '#core/stats/portable-math.ts';
import { agreesWith, defineGrader, expects, fc, invariantUnder, law, refuses, sameNumber } from '#graders/index.ts';

type Args = [lists: number[][], catalogSize: number];
type Result = { readonly coverage: number; readonly gini: number; readonly entropy: number };

/** Some items are more popular than others; with many viewers a count has two figures. No list repeats an item. */
const shownLists: fc.Arbitrary<Args> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(3, 5, 30), fc.integer({ min: 0, max: 2 }))
  .chain(([catalogSize, viewers, tail]) => {
    const all = fc.integer({ min: 0, max: catalogSize - 1 });
    const item = fc.oneof(fc.constant(catalogSize >> 1), fc.integer({ min: 0, max: Math.max(0, catalogSize - 1 - tail) }), all);
    const lists = fc.array(fc.uniqueArray(item, { maxLength: Math.min(4, catalogSize) }), { maxLength: viewers, size: 'max' });
    return fc.tuple(lists, fc.constant(catalogSize + tail));
  });

/** Half of the slots go to the first five items. */
const largeCatalogue: fc.Arbitrary<Args> = fc.integer({ min: 30, max: 90 }).chain((catalogSize) => {
  const item = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: catalogSize - 1 }));
  return fc.tuple(fc.array(fc.uniqueArray(item, { maxLength: 6, size: 'max' }), { minLength: 8, maxLength: 20 }), fc.constant(catalogSize));
});

const somethingShown = shownLists.filter(([lists]) => lists.some((list) => list.length > 0));

export default defineGrader<Args>({
  entry: 'catalogConcentration',
  oracles: ['catalogCoverage', 'gini', 'shannonEntropy', 'exposureCounts'],
  inputs: shownLists,
  oracle: rightResult,
  checks: [
    agreesWith('follows the definition'),
    invariantUnder('renaming items changes nothing', ([lists, catalogSize], draw) => {
      const turn = Math.floor(draw * catalogSize);
      return [lists.map((list) => list.map((item) => (item + turn) % catalogSize)), catalogSize];
    }),
    invariantUnder('showing every list to a second audience changes nothing', ([lists, catalogSize]) => [
      [...lists, ...lists.toReversed()],
      catalogSize,
    ]),
    law('an item never shown raises gini, lowers coverage and leaves entropy alone', somethingShown, (call, [lists, catalogSize]) => {
      const before = call(lists, catalogSize) as Result;
      const after = call(lists, catalogSize + 1);
      const { coverage, gini: concentration, entropy } = after as Result;
      const holds = concentration > before.gini + 1e-9 && coverage < before.coverage - 1e-9 && sameNumber(entropy, before.entropy);
      return (
        holds || { expected: `more gini than ${before.gini}, less coverage than ${before.coverage}, the same entropy`, received: after }
      );
    }),
    expects(
      'an even spread over all items: coverage 1, gini 0, entropy log2 N',
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 })).map(([size, times]): Args => [evenly(size, times), size]),
      (_, catalogSize) => ({ coverage: 1, gini: 0, entropy: log2(catalogSize) }),
      { runs: 20 },
    ),
    expects(
      'one item that takes every slot: gini 1 − 1/N, no entropy',
      fc
        .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 4 }))
        .map(([size, viewers]): Args => [Array.from({ length: viewers }, () => [size - 1]), size]),
      (_, catalogSize) => ({ coverage: 1 / catalogSize, gini: 1 - 1 / catalogSize, entropy: 0 }),
      { runs: 20 },
    ),
    expects(
      'nothing shown: coverage 0, gini and entropy NaN',
      fc.tuple(fc.constantFrom<number[][]>([], [[]], [[], []]), fc.integer({ min: 1, max: 5 })),
      () => ({ coverage: 0, gini: NaN, entropy: NaN }),
      { runs: 10 },
    ),
    refuses(
      'refuses a catalogue that is not a whole number of items from 1 up',
      [0, -1, 1.5, NaN, Infinity].flatMap((size) => [
        [[[0]], size],
        [[], size],
      ]),
      [[], 2],
    ),
    refuses(
      'refuses an id outside the catalogue, wherever it stands',
      [-1, 2, 7].flatMap((item) => [
        [[[item]], 2],
        [[[0, item], [1]], 2],
        [
          [
            [0, 1],
            [1, item],
          ],
          2,
        ],
      ]),
      [[[0, 1]], 2],
    ),
  ],
  features: [
    {
      when: 'every item of the catalogue is shown',
      otherwise: 'some item is never shown',
      holds: (lists, catalogSize) => new Set(lists.flat()).size === catalogSize,
    },
    { when: 'something is shown', otherwise: 'nothing is shown', holds: (lists) => lists.flat().length > 0 },
    {
      when: 'no item is shown twice',
      otherwise: 'an item is shown twice',
      holds: (lists) => new Set(lists.flat()).size === lists.flat().length,
    },
    {
      when: 'no item is shown ten times',
      otherwise: 'an item is shown ten times or more',
      holds: (lists, catalogSize) => exposureCounts(lists, catalogSize).every((count) => count < 10),
    },
  ],
  cost: {
    at: (n) => [Array.from({ length: n / 5 }, (_, user) => [0, 1, 2, 3, 4].map((slot) => (user * (slot + 1) + slot) % n)), n],
    n: 50,
    repeats: 32,
  },
  shapes: [{ name: 'large-catalogue', says: 'Catalogues of 30 to 90 items, most of which are never shown.', inputs: largeCatalogue }],
  picture: 'tables',
  trace: traceCatalogConcentration,
});

function rightResult(lists: readonly (readonly number[])[], catalogSize: number): Result {
  const counts = exposureCounts(lists, catalogSize);
  return { coverage: catalogCoverage(lists, catalogSize), gini: gini(counts), entropy: shannonEntropy(counts) };
}

/** Viewers whose lists hold each item once, begun at another place. */
function evenly(size: number, times: number): number[][] {
  return Array.from({ length: times }, (_, viewer) => Array.from({ length: size }, (__, slot) => (slot + viewer) % size));
}
