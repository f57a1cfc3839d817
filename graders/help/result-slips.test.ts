import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceOf, shareBelow, shareBlock } from '../testing/evidence-of.ts';
import { findHelp } from './find-help.ts';
import { offByOneCutoff } from './off-by-one-cutoff.ts';
import { percentForFraction } from './percent-for-fraction.ts';
import { isRounded, rounded } from './rounded.ts';
import { textForNumber } from './text-for-number.ts';

type Share = (values: number[], limit: number) => unknown;
const seen = (program: Share) => evidenceOf(program, shareBlock, ['values', 'limit']);
const kinds = (program: Share) => findHelp(seen(program)).map(({ kind }) => kind);

/** A record of two, the second one undefined on an empty list. */
const both = (values: readonly number[], limit: number) => ({ count: values.length, share: shareBelow(values, limit) });
const seenBoth = (program: (values: number[], limit: number) => unknown) => evidenceOf(program, { ...shareBlock, oracle: both });

describe('percentForFraction', () => {
  test('everywhere', () => {
    expect(percentForFraction(seen((values, limit) => 100 * shareBelow(values, limit)))).toEqual({
      kind: 'percent-for-fraction',
      message:
        'A hundred times too large, everywhere: you give the result in percent, and a fraction is asked for (100, where 1 is right). Leave out the 100.',
    });
  });
  test('in one field of two', () => {
    const help = percentForFraction(seenBoth((values, limit) => ({ ...both(values, limit), share: 100 * shareBelow(values, limit) })));
    expect(help?.message).toContain('you give `share` in percent');
  });
  test.each<[string, Share]>([
    ['right', shareBelow],
    ['on some inputs only', (values, limit) => shareBelow(values, limit) * (values.length === 3 ? 1 : 100)],
    ['another factor', (values, limit) => 99 * shareBelow(values, limit)],
    ['0 for NaN as well', (values, limit) => (values.length === 0 ? 0 : 100 * shareBelow(values, limit))],
  ])('silent: %s', (_, program) => expect(percentForFraction(seen(program))).toBeUndefined());
  test('silent about what is no fraction', () => {
    expect(percentForFraction(seenBoth((values, limit) => ({ ...both(values, limit), count: 100 * values.length })))).toBeUndefined();
  });
});

describe('rounded', () => {
  const round = (decimals: number) => (value: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;
  test.each([
    [0, 'whole numbers'],
    [1, '1 decimal'],
    [4, '4 decimals'],
  ])('to %i decimals', (decimals, words) => {
    const help = rounded(seen((values, limit) => round(decimals)(shareBelow(values, limit))));
    expect(help?.message).toBe(
      `Right, but rounded: you round the result to ${words}. Nothing is rounded here; return every digit that was computed.`,
    );
  });
  test('not where nothing is changed by it, nor where a value is cut off', () => {
    expect(rounded(seen((values, limit) => round(12)(shareBelow(values, limit))))).toBeUndefined();
    expect(rounded(seen((values, limit) => Math.floor(shareBelow(values, limit) * 10) / 10))).toBeUndefined();
  });
  test('not of a program that is near the right value by accident', () => {
    expect(rounded(seen((values, limit) => shareBelow(values, limit) + 0.001))).toBeUndefined();
    expect(rounded(seen(() => 0.5))).toBeUndefined();
  });
  test('property: a value and its rounding', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), (expected, decimals) =>
        isRounded({ received: Number(expected.toFixed(decimals)), expected }, decimals),
      ),
    );
  });
});

describe('textForNumber', () => {
  const message = (program: Share) => textForNumber(seen(program))?.message;
  test('a right number', () => {
    expect(message((values, limit) => String(shareBelow(values, limit)))).toBe(
      'You return the result as text: "NaN" is a string, and a number is asked for. The number in it is right. Return the number itself.',
    );
  });
  test('toFixed', () => {
    expect(message((values, limit) => shareBelow(values, limit).toFixed(2))).toContain('The number in it is right, but rounded: toFixed');
  });
  test('a wrong number is not called right', () => {
    expect(message((values) => String(values.length))).toBe(
      'You return the result as text: "0" is a string, and a number is asked for. Return the number itself.',
    );
  });
  test('silent where some results are numbers', () => {
    expect(message((values, limit) => (limit === 1 ? shareBelow(values, limit) : String(shareBelow(values, limit))))).toBeUndefined();
  });
});

describe('offByOneCutoff', () => {
  /** The sum of the first k; k at least 1. */
  const sumOfTop = (values: readonly number[], k: number): number => {
    if (k < 1) throw new RangeError('k');
    return values.slice(0, k).reduce((sum, value) => sum + value, 0);
  };
  const block = { ...shareBlock, oracle: sumOfTop, cutoff: 1 };
  const help = (program: Share, parameters?: string[]) => offByOneCutoff(evidenceOf(program, block, parameters));
  test('one too far', () => {
    expect(help((values, k) => sumOfTop(values, k + 1), ['values', 'k'])?.message).toBe(
      'Off by one: every result is the right one for a cutoff of `k` + 1. You count one rank too far; look at where the loop or the slice ends.',
    );
  });
  test('one too short, whatever happens where that is no cutoff', () => {
    for (const nothing of [0, NaN, undefined]) {
      expect(help((values, k) => (k === 1 ? nothing : sumOfTop(values, k - 1)))?.message).toContain(
        'a cutoff of argument 2 − 1. You count one rank too short',
      );
    }
  });
  test('silent: right, right by another cutoff, and off by one on some inputs only', () => {
    expect(help(sumOfTop)).toBeUndefined();
    expect(help((values, k) => sumOfTop(values, k + 2))).toBeUndefined();
    expect(help((values, k) => sumOfTop(values, values[0] === 3 ? k + 1 : k))).toBeUndefined();
    expect(
      offByOneCutoff(evidenceOf((values: number[], k: number) => sumOfTop(values, k + 1), { ...shareBlock, oracle: sumOfTop })),
    ).toBeUndefined();
  });
});

test('the right program gets no help at all', () => expect(kinds(shareBelow)).toEqual([]));
