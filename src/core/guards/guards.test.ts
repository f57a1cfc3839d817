/** What the guards let through, and how they word a refusal. */
import { describe, expect, test } from 'vitest';
import { requireCutoff } from './require-cutoff.ts';
import { requireOption } from './require-option.ts';
import { requireProbability } from './require-probability.ts';

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
