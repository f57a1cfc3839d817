/** The readout of an experiment: every rule by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalQuantile } from '#core/stats/normal-quantile.ts';
import { experimentReadout } from './experiment-readout.ts';
import type { Guardrail } from './non-inferiority.ts';

type Args = Parameters<typeof experimentReadout>;

const win = { difference: 3, standardError: 1 };
const flat = { difference: 1, standardError: 1 };
const loss = { difference: -3, standardError: 1 };
const safe = { difference: 0, standardError: 1, margin: 2, higherIsBetter: true };
const harmed = { difference: 5, standardError: 1, margin: 2, higherIsBetter: false };
const open = { difference: -1, standardError: 1, margin: 2, higherIsBetter: true };

const guardrail: fc.Arbitrary<Guardrail> = fc.record({
  difference: fc.integer({ min: -40, max: 40 }),
  standardError: fc.integer({ min: 1, max: 20 }),
  margin: fc.integer({ min: 1, max: 40 }),
  higherIsBetter: fc.boolean(),
});
const args: fc.Arbitrary<Args> = fc.tuple(
  fc.constantFrom(0, 0.0005, 0.001, 0.4, 1),
  fc.record({ difference: fc.integer({ min: -30, max: 30 }), standardError: fc.integer({ min: 1, max: 10 }) }),
  fc.array(guardrail, { maxLength: 4 }),
  fc.constantFrom(0.01, 0.05, 0.2),
);

describe('experimentReadout', () => {
  test.each<[number, Args[1], Guardrail[], string]>([
    [0.0009, win, [safe], 'invalid'],
    [0.0009, loss, [harmed], 'invalid'],
    [0.001, win, [safe], 'ship'],
    [0.5, loss, [safe], 'do-not-ship'],
    [0.5, win, [safe, harmed], 'do-not-ship'],
    [0.5, flat, [harmed], 'do-not-ship'],
    [0.5, flat, [open], 'iterate'],
    [0.5, flat, [], 'iterate'],
    [0.5, win, [safe, open], 'extend'],
    [0.5, win, [open, harmed], 'do-not-ship'],
    [0.5, win, [safe], 'ship'],
    [0.5, win, [], 'ship'],
  ])('by hand: split p %s, primary %j, guardrails %j: %s', (srmP, primary, guardrails, decision) => {
    expect(experimentReadout(srmP, primary, guardrails, 0.05).decision).toBe(decision);
  });
  test('verdicts are filled even when the split is broken', () => {
    expect(experimentReadout(0, loss, [safe, harmed, open], 0.05)).toEqual({
      primary: 'loss',
      guardrails: ['safe', 'harmed', 'inconclusive'],
      decision: 'invalid',
    });
  });
  test('the primary is two-sided: 1.95996 errors either way, where one-sided would be 1.6449', () => {
    const verdict = (difference: number) => experimentReadout(1, { difference, standardError: 2 }, [], 0.05).primary;
    expect([3.9198, 3.921, -3.9198, -3.921].map(verdict)).toEqual(['flat', 'win', 'flat', 'loss']);
  });
  test('an interval that just touches 0 is flat, on either side', () => {
    const reach = -normalQuantile(0.025);
    const verdict = (difference: number) => experimentReadout(0.5, { difference, standardError: 1 }, [], 0.05).primary;
    expect([verdict(reach), verdict(-reach)]).toEqual(['flat', 'flat']);
    expect([verdict(reach * 1.0001), verdict(-reach * 1.0001)]).toEqual(['win', 'loss']);
  });
  test('no difference is flat, however weak the level', () => {
    expect(experimentReadout(1, { difference: 0, standardError: 1 }, [], 0.9999).primary).toBe('flat');
  });
  test('guardrails: direction and scale change nothing, their order only permutes', () => {
    fc.assert(
      fc.property(args, fc.integer({ min: 1, max: 6 }), ([srmP, primary, guardrails, alpha], power) => {
        const found = experimentReadout(srmP, primary, guardrails, alpha);
        const mirrored = guardrails.map((metric) => ({
          ...metric,
          difference: -metric.difference,
          higherIsBetter: !metric.higherIsBetter,
        }));
        const c = 2 ** power;
        const scaled = guardrails.map((metric) => ({
          ...metric,
          difference: c * metric.difference,
          standardError: c * metric.standardError,
          margin: c * metric.margin,
        }));
        expect(experimentReadout(srmP, primary, mirrored, alpha)).toEqual(found);
        expect(experimentReadout(srmP, primary, scaled, alpha)).toEqual(found);
        const turned = experimentReadout(srmP, primary, guardrails.toReversed(), alpha);
        expect(turned).toEqual({ ...found, guardrails: found.guardrails.toReversed() });
      }),
    );
  });
  test.each<[Args, string]>([
    [[-0.1, win, [], 0.05], 'srmP in [0, 1], got -0.1'],
    [[1.1, win, [], 0.05], 'srmP in [0, 1], got 1.1'],
    [[0.5, win, [], 1], 'alpha inside (0, 1), got 1'],
    [[0.5, { difference: NaN, standardError: 1 }, [], 0.05], 'a finite difference, got NaN'],
    [[0.5, { difference: 1, standardError: 0 }, [], 0.05], 'a finite standardError > 0, got 0'],
    [[0.5, win, [safe, { ...safe, margin: 0 }], 0.05], 'a finite margin > 0, got 0'],
    [[0.5, win, [{ ...safe, standardError: -1 }], 0.05], 'a finite standardError > 0, got -1'],
    [[0.5, win, [{ ...safe, difference: Infinity }], 0.05], 'a finite difference, got Infinity'],
  ])('refuses %j', (list, message) => {
    expect(() => experimentReadout(...list)).toThrow(new RangeError(`experimentReadout requires ${message}`));
  });
});
