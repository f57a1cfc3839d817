/** contentRecommend: by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentRecommend } from './content-recommend.ts';

const documents = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 }), { minLength: 2, maxLength: 6 });
const same = (left: { item: number; score: number }[], right: { item: number; score: number }[]) => {
  expect(left.map(({ item }) => item)).toEqual(right.map(({ item }) => item));
  left.forEach(({ score }, place) => {
    expect(score).toBeCloseTo(right[place]?.score ?? NaN, 12);
  });
};

describe('contentRecommend', () => {
  test('by hand: ln 4 and ln 2 are 2 and 1 parts; cosine of (2, 1) with (1, 1) on one common term', () => {
    // 'rare' is in 1 of 4 documents, 'shared' in 2, 'other' in 2: item 0 = (2, 1)/sqrt 5, item 1 = (1, 1)/sqrt 2.
    const texts = [['rare', 'shared'], ['shared', 'other'], ['other'], []];
    const [first, ...rest] = contentRecommend(texts, [0], 5);
    expect(first?.item).toBe(1);
    expect(first?.score).toBeCloseTo(1 / Math.sqrt(10), 12);
    expect(rest).toEqual([
      { item: 2, score: 0 },
      { item: 3, score: 0 },
    ]);
  });
  test('by hand, smoothed: every term weighs ln(3 / 2) + 1 or, in both documents, 1', () => {
    const score = contentRecommend([['a', 'b'], ['b']], [0], 1, { idf: 'smoothed' })[0]?.score;
    expect(score).toBeCloseTo(1 / Math.hypot(Math.log(1.5) + 1, 1), 12);
    // Unsmoothed, a term in both documents weighs nothing.
    expect(contentRecommend([['a', 'b'], ['b']], [0], 1, { idf: 'plain' })).toEqual([{ item: 1, score: 0 }]);
  });
  test('liked texts weigh the same however long they are', () => {
    const texts = [['x', 'x', 'x', 'x'], ['y'], ['x'], ['y']];
    expect(contentRecommend(texts, [0, 1], 2)).toEqual([
      { item: 2, score: expect.closeTo(Math.SQRT1_2, 12) },
      { item: 3, score: expect.closeTo(Math.SQRT1_2, 12) },
    ]);
  });
  test('the order of tokens and liked items, and repeats of liked items, change nothing', () => {
    fc.assert(
      fc.property(documents, (texts) => {
        const turned = texts.map((text) => text.toReversed());
        expect(contentRecommend(turned, [1, 0, 1], 9)).toEqual(contentRecommend(texts, [0, 1], 9));
      }),
    );
  });
  test('a term in every document changes nothing', () => {
    fc.assert(
      fc.property(documents, (texts) =>
        same(
          contentRecommend(
            texts.map((text) => [...text, 'z']),
            [0],
            9,
          ),
          contentRecommend(texts, [0], 9),
        ),
      ),
    );
  });
  test('repeating a whole document changes nothing', () => {
    fc.assert(
      fc.property(documents, (texts) => {
        const repeated = texts.map((text, item) => (item === 0 ? [...text, ...text] : text));
        same(contentRecommend(repeated, [0], 9), contentRecommend(texts, [0], 9));
      }),
    );
  });
  test('all other items are listed, with scores in [0, 1]', () => {
    fc.assert(
      fc.property(documents, (texts) => {
        const all = contentRecommend(texts, [0], 99);
        return all.length === texts.length - 1 && all.every(({ item, score }) => item !== 0 && score >= 0 && score <= 1);
      }),
    );
  });
  test.each([0, 1.5, NaN])('refuses n = %s', (n) => {
    expect(() => contentRecommend([['a']], [0], n)).toThrow(new RangeError(`contentRecommend requires an integer n >= 1, got ${n}`));
  });
  test('refuses no liked item, and one that is no document', () => {
    expect(() => contentRecommend([['a']], [], 1)).toThrow(new RangeError('contentRecommend requires at least one liked item, got none'));
    for (const item of [-1, 1, 0.5])
      expect(() => contentRecommend([['a']], [item], 1)).toThrow(
        new RangeError(`contentRecommend requires an integer liked item in [0, 1), got ${item}`),
      );
  });
  test('refuses an idf it does not know', () => {
    expect(() => contentRecommend([['a']], [0], 1, { idf: 'log' as 'plain' })).toThrow(
      new RangeError('contentRecommend requires idf to be one of plain, smoothed, got log'),
    );
  });
});
