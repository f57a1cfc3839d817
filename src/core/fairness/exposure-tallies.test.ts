/** What a ranking gives to each group, counted by hand. */
import { describe, expect, test } from 'vitest';
import { exposureTallies, perMeanMerit, rankedItems } from './exposure-tallies.ts';

const items = rankedItems('here', [1, 0, 2], ['A', 'B', 'A'], [0.5, 1, 2], { k: 2, discount: 'jk-log2' });

describe('rankedItems', () => {
  test('by hand: ranks 1 and 2 weigh 1, rank 3 is cut', () => {
    expect(items).toEqual([
      { rank: 1, item: 1, group: 'B', weight: 1, merit: 1 },
      { rank: 2, item: 0, group: 'A', weight: 1, merit: 0.5 },
      { rank: 3, item: 2, group: 'A', weight: 0, merit: 2 },
    ]);
  });
  test('without merits every item has merit 1', () => {
    expect(rankedItems('here', [0], ['A'], undefined)).toEqual([{ rank: 1, item: 0, group: 'A', weight: 1, merit: 1 }]);
  });
});

describe('exposureTallies', () => {
  test('by hand: A has weight 1 on merit 1/2 and weight 0 on merit 2', () => {
    expect(exposureTallies(items)).toEqual([
      { group: 'B', exposure: 1, items: 1, merit: 1, exposureTimesMerit: 1 },
      { group: 'A', exposure: 1, items: 2, merit: 2.5, exposureTimesMerit: 0.5 },
    ]);
  });
  test('by hand: 3 over a mean merit of 2.5 / 2; nothing over a merit of 0 or less', () => {
    const tally = { group: 'A', exposure: 1, items: 2, merit: 2.5, exposureTimesMerit: 0.5 };
    expect(perMeanMerit(3, tally)).toBe(2.4);
    expect([perMeanMerit(3, { ...tally, merit: 0 }), perMeanMerit(3, { ...tally, merit: -1 })]).toEqual([NaN, NaN]);
  });
});
