/** coOccurrenceRecommend: by hand, against the definition, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coOccurrenceRecommend } from './co-occurrence-recommend.ts';

type Event = [user: number, item: number];
const events = fc.array(fc.tuple(fc.nat(6), fc.nat(5)), { maxLength: 25 });
const basket = fc.array(fc.nat(7), { maxLength: 4 });

/** The definition, read off user by user. */
function slowly(list: readonly Event[], owned: readonly number[]): Map<number, number> {
  const having = (...items: number[]) => {
    const users = new Set(list.map(([user]) => user));
    return [...users].filter((user) => items.every((item) => list.some(([u, i]) => u === user && i === item))).length;
  };
  const scores = new Map<number, number>();
  for (const item of new Set(list.map(([, each]) => each))) {
    if (owned.includes(item)) continue;
    const score = [...new Set(owned)].reduce((sum, b) => {
      const both = having(b, item);
      return sum + (both === 0 ? 0 : both / Math.sqrt(having(b) * having(item)));
    }, 0);
    if (score > 0) scores.set(item, score);
  }
  return scores;
}

describe('coOccurrenceRecommend', () => {
  test('by hand: items 2 and 3 occur once each with item 1, item 3 is had by 4 users', () => {
    const list: Event[] = [
      [0, 1],
      [0, 2],
      [0, 2],
      [1, 1],
      [1, 3],
      [2, 3],
      [3, 3],
      [4, 3],
    ];
    // Raw counts and c(b, i) / c(b) see a tie at 1 and 1/2; repeats counted would give item 2 more.
    expect(coOccurrenceRecommend(list, [1], 5)).toEqual([
      { item: 2, score: 1 / Math.sqrt(2) },
      { item: 3, score: 1 / Math.sqrt(8) },
    ]);
  });
  test('nothing in common, an unknown or an empty basket give nothing', () => {
    const list: Event[] = [
      [0, 1],
      [1, 2],
    ];
    for (const owned of [[1], [9], []]) expect(coOccurrenceRecommend(list, owned, 5)).toEqual([]);
  });
  test('ties go to the smaller id, and n cuts', () => {
    const list: Event[] = [9, 5, 7].map((item) => [0, item]);
    expect(coOccurrenceRecommend([...list, [0, 1]], [1], 2).map(({ item }) => item)).toEqual([5, 7]);
  });
  test('agrees with the definition', () => {
    fc.assert(
      fc.property(events, basket, (list, owned) => {
        const expected = slowly(list, owned);
        const got = coOccurrenceRecommend(list, owned, 99);
        expect(got).toHaveLength(expected.size);
        for (const { item, score } of got) expect(score).toBeCloseTo(expected.get(item) ?? NaN, 12);
      }),
    );
  });
  test('repeats and the order of events and basket change nothing', () => {
    fc.assert(
      fc.property(events, basket, (list, owned) => {
        const again = coOccurrenceRecommend([...list, ...list].toReversed(), [...owned, ...owned].toReversed(), 9);
        expect(again).toEqual(coOccurrenceRecommend(list, owned, 9));
      }),
    );
  });
  test('doubling the population changes nothing', () => {
    fc.assert(
      fc.property(events, basket, (list, owned) => {
        const doubled = [...list, ...list.map(([user, item]): Event => [user + 100, item])];
        const [once, twice] = [coOccurrenceRecommend(list, owned, 9), coOccurrenceRecommend(doubled, owned, 9)];
        expect(twice.map(({ item }) => item)).toEqual(once.map(({ item }) => item));
        twice.forEach(({ score }, place) => {
          expect(score).toBeCloseTo(once[place]?.score ?? NaN, 12);
        });
      }),
    );
  });
  test('a full 200 x 100 log is counted inside the histories that meet the basket', () => {
    const list = Array.from({ length: 20_000 }, (_, cell): Event => [Math.floor(cell / 100), cell % 100]);
    expect(coOccurrenceRecommend(list, [0, 1], 98)).toHaveLength(98);
  });
  test.each([0, 1.5, NaN])('refuses n = %s', (n) => {
    expect(() => coOccurrenceRecommend([], [], n)).toThrow(new RangeError(`coOccurrenceRecommend requires an integer n >= 1, got ${n}`));
  });
  test('refuses ids below 0', () => {
    const refusal = (name: string) => new RangeError(`coOccurrenceRecommend requires an integer ${name} >= 0, got -1`);
    expect(() => coOccurrenceRecommend([[-1, 0]], [], 1)).toThrow(refusal('user id'));
    expect(() => coOccurrenceRecommend([[0, -1]], [], 1)).toThrow(refusal('item id'));
    expect(() => coOccurrenceRecommend([], [-1], 1)).toThrow(refusal('basket item'));
  });
});
