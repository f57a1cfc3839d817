import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRegion, type Marks } from './find-region.ts';

const at = Array.from({ length: 100 }, (_, index) => index);
const marks = (when: string, holds: (index: number) => boolean): Marks => ({ when, otherwise: `not ${when}`, holds: at.map(holds) });
const low = marks('low', (index) => index < 60);
const even = marks('even', (index) => index % 2 === 0);
const third = marks('third', (index) => index % 3 === 0);
const rightIf = (holds: (index: number) => boolean) => at.map(holds);

describe('findRegion', () => {
  test('one property that parts right from wrong', () => {
    expect(
      findRegion(
        [even, low],
        rightIf((index) => index < 60),
      ),
    ).toEqual({ where: 'low', otherwise: 'not low', isException: false, inside: 60, outside: 40, failedOutside: 40 });
  });
  test('its opposite', () => {
    expect(
      findRegion(
        [even, low],
        rightIf((index) => index >= 60),
      ),
    ).toMatchObject({ where: 'not low', otherwise: 'low', inside: 40, failedOutside: 60 });
  });
  test('a property that keeps all failures outside, with right ones among them', () => {
    expect(
      findRegion(
        [low],
        rightIf((index) => index < 70),
      ),
    ).toMatchObject({ where: 'low', inside: 60, outside: 40, failedOutside: 30 });
  });
  test('two properties at once, where one does not part them without a remainder', () => {
    const right = rightIf((index) => index < 60 && index % 2 === 0);
    expect(findRegion([low, even, third], right)).toEqual({
      where: 'low and even',
      otherwise: undefined,
      isException: false,
      inside: 30,
      outside: 70,
      failedOutside: 70,
    });
  });
  test('wrong only where two properties meet', () => {
    const right = rightIf((index) => !(index < 60 && index % 2 === 0));
    expect(findRegion([third, low, even], right)).toEqual({
      where: 'low and even',
      otherwise: undefined,
      isException: true,
      inside: 70,
      outside: 30,
      failedOutside: 30,
    });
  });
  test('of two that part alike the first stands', () => {
    const same = { ...low, when: 'also low' };
    const right = rightIf((index) => index < 60);
    expect(findRegion([low, same], right)?.where).toBe('low');
    expect(findRegion([same, low], right)?.where).toBe('also low');
  });
  test('none: everything right, nothing right, too few failures, too few inside', () => {
    expect(
      findRegion(
        [low],
        rightIf(() => true),
      ),
    ).toBeUndefined();
    expect(
      findRegion(
        [low],
        rightIf(() => false),
      ),
    ).toBeUndefined();
    expect(
      findRegion(
        [marks('x', (index) => index > 1)],
        rightIf((index) => index > 1),
      ),
    ).toBeUndefined();
    expect(
      findRegion(
        [marks('x', (index) => index < 7)],
        rightIf((index) => index < 7),
      ),
    ).toBeUndefined();
  });
  test('what chance would do is not told: three failures that happen to be odd', () => {
    expect(
      findRegion(
        [even, low],
        rightIf((index) => ![1, 7, 33].includes(index)),
      ),
    ).toBeUndefined();
  });
  test('property: what is said is true', () => {
    const bits = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(bits, { minLength: 1, maxLength: 5 }), bits, (features, noise) => {
        const named = features.map((holds, index) => ({ when: `f${index}`, otherwise: `g${index}`, holds }));
        // Wrong where the first property holds, but for some noise.
        const right = (features[0] ?? []).map((mark, place) => !mark || (noise[place] === true && place % 3 === 0));
        const found = findRegion(named, right);
        if (found === undefined) return;
        const sides = new Map(
          named.flatMap(
            ({ when, otherwise, holds }) =>
              [
                [when, holds],
                [otherwise, holds.map((mark) => !mark)],
              ] as const,
          ),
        );
        const meets = right.map((_, place) => found.where.split(' and ').every((name) => sides.get(name)?.[place] === true));
        const inside = meets.map((mark) => mark !== found.isException);
        expect(right.filter((one, place) => inside[place] && !one)).toEqual([]);
        expect(found.inside).toBe(inside.filter(Boolean).length);
        expect(found.outside).toBe(right.length - found.inside);
        expect(found.failedOutside).toBe(right.filter((one) => !one).length);
      }),
    );
  });
});
