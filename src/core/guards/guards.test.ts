/** What the guards let through, and how they word a refusal. */
import { describe, expect, test } from 'vitest';
import { requireCutoff } from './require-cutoff.ts';
import { requireFinite, requireFiniteValues } from './require-finite.ts';
import { requireAllInRange, requireInRange } from './require-in-range.ts';
import { requireInteger } from './require-integer.ts';
import { requireOption } from './require-option.ts';
import { requirePositive } from './require-positive.ts';
import { requireProbability } from './require-probability.ts';
import { requireSameLength } from './require-same-length.ts';

describe('requireCutoff', () => {
  test('lets 1 through', () => expect(() => requireCutoff('dcgAtK', 1)).not.toThrow());
  test.each([0, -1, 1.5, NaN, Infinity])('refuses %s', (k) => {
    expect(() => requireCutoff('dcgAtK', k)).toThrow(new RangeError(`dcgAtK requires an integer k >= 1, got ${k}`));
  });
});

describe('requireOption', () => {
  test('lets a listed word through', () => expect(() => requireOption('dcgAtK', 'gain', 'linear', ['linear'])).not.toThrow());
  test('names the words it knows', () => {
    const call = () => requireOption('dcgAtK', 'gain', 'square', ['linear', 'binary']);
    expect(call).toThrow(new RangeError('dcgAtK requires gain to be one of linear, binary, got square'));
  });
});

describe('requireProbability', () => {
  test('lets 0.5 through', () => expect(() => requireProbability('normalQuantile', 'p', 0.5)).not.toThrow());
  test.each([0, 1, NaN])('refuses %s', (p) => expect(() => requireProbability('normalQuantile', 'p', p)).toThrow(RangeError));
});

describe('requireFinite', () => {
  test('lets 0 and -1 through', () => expect(() => requireFinite('mean', 'x', -1)).not.toThrow());
  test.each([NaN, Infinity, -Infinity])('refuses %s', (x) => {
    expect(() => requireFinite('mean', 'x', x)).toThrow(new RangeError(`mean requires a finite x, got ${x}`));
    expect(() => requireFiniteValues('mean', 'x', [1, x])).toThrow(new RangeError(`mean requires finite numbers in x, got ${x}`));
  });
  test('lets an empty list through', () => expect(() => requireFiniteValues('mean', 'x', [])).not.toThrow());
});

describe('requireInRange', () => {
  test.each([0, 0.5, 1])('lets %s of [0, 1] through', (x) => expect(() => requireInRange('f', 'p', x, 0, 1)).not.toThrow());
  test.each([-0.1, 1.1, NaN])('refuses %s of [0, 1]', (x) => {
    expect(() => requireInRange('f', 'p', x, 0, 1)).toThrow(new RangeError(`f requires p in [0, 1], got ${x}`));
    expect(() => requireAllInRange('f', 'p', [0, x], 0, 1)).toThrow(new RangeError(`f requires numbers in [0, 1] in p, got ${x}`));
  });
  test.each([-1, Infinity, NaN])('refuses %s where there is no upper end', (x) => {
    expect(() => requireInRange('f', 'p', x, 0)).toThrow(new RangeError(`f requires a finite p >= 0, got ${x}`));
  });
});

describe('requirePositive', () => {
  test('lets a tiny number through', () => expect(() => requirePositive('f', 'sd', 1e-300)).not.toThrow());
  test.each([0, -1, NaN, Infinity])('refuses %s', (x) => {
    expect(() => requirePositive('f', 'sd', x)).toThrow(new RangeError(`f requires a finite sd > 0, got ${x}`));
  });
});

describe('requireInteger', () => {
  test('lets the lowest through', () => expect(() => requireInteger('f', 'n', 2, 2)).not.toThrow());
  test.each([1, 2.5, NaN, Infinity])('refuses %s', (x) => {
    expect(() => requireInteger('f', 'n', x, 2)).toThrow(new RangeError(`f requires an integer n >= 2, got ${x}`));
  });
});

describe('requireSameLength', () => {
  test('lets equal lengths through', () => expect(() => requireSameLength('f', { a: [1], b: ['x'] })).not.toThrow());
  test('names the two that differ', () => {
    const call = () => requireSameLength('f', { a: [1], b: ['x'], c: [] });
    expect(call).toThrow(new RangeError('f requires a and c to be equally long, got 1 and 0'));
  });
});
