/** logLoss and brierScore: values by hand, laws, refusals. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brierScore, logLoss } from './log-loss.ts';

const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const rows = fc.array(fc.tuple(fc.nat(1), probability), { minLength: 1, maxLength: 12 });

describe('logLoss', () => {
  test('by hand: an event given 1/2 and a non-event given 3/4 cost ln 2 and ln 4, 1.5 ln 2 on average', () => {
    expect(logLoss([1, 0], [0.5, 0.75])).toBeCloseTo(1.5 * Math.LN2, 12);
  });
  test('by hand: certain and right costs 0, and not -0; certain and wrong Infinity', () => {
    expect([logLoss([1, 0], [1, 0]), logLoss([1, 1], [1, 0]), logLoss([0], [1])]).toEqual([0, Infinity, Infinity]);
  });
  test('by hand: clipped at 1/4, a certain mistake costs ln 4 on either side, a certain hit -ln 3/4', () => {
    expect(logLoss([1], [0], { clip: 0.25 })).toBeCloseTo(Math.log(4), 12);
    expect(logLoss([0], [1], { clip: 0.25 })).toBeCloseTo(Math.log(4), 12);
    expect(logLoss([1], [1], { clip: 0.25 })).toBeCloseTo(-Math.log(0.75), 12);
  });
  test('no clip is a clip of 0', () => {
    const columns = (list: readonly (readonly [number, number])[]) => [list.map(([label]) => label), list.map(([, p]) => p)] as const;
    fc.assert(fc.property(rows, (list) => logLoss(...columns(list)) === logLoss(...columns(list), { clip: 0 })));
  });
  test('the complement of everything costs the same', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const [labels, probabilities] = [list.map(([label]) => label), list.map(([, p]) => p)];
        const mirrored = logLoss(
          labels.map((label) => 1 - label),
          probabilities.map((p) => 1 - p),
        );
        return Math.abs(logLoss(labels, probabilities) - mirrored) < 1e-9;
      }),
    );
  });
  test('nothing to measure is undefined', () => expect(logLoss([], [])).toBe(NaN));
  test.each([-0.1, 0.6, NaN])('refuses clip %s, and takes 1/2', (clip) => {
    expect(() => logLoss([1], [0.5], { clip })).toThrow(new RangeError(`logLoss requires clip in [0, 0.5], got ${clip}`));
    expect(logLoss([1], [0.9], { clip: 0.5 })).toBe(Math.LN2);
  });
});

describe('brierScore', () => {
  test('by hand: (0.2^2 + 0.4^2) / 2', () => expect(brierScore([1, 0], [0.8, 0.4])).toBeCloseTo(0.1, 12));
  test('always predicting the base rate p costs p (1 - p)', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1), { minLength: 1, maxLength: 12 }), (labels) => {
        const rate = labels.reduce((sum, label) => sum + label, 0) / labels.length;
        return (
          Math.abs(
            brierScore(
              labels,
              labels.map(() => rate),
            ) -
              rate * (1 - rate),
          ) < 1e-12
        );
      }),
    );
  });
  test('nothing to measure is undefined', () => expect(brierScore([], [])).toBe(NaN));
});

describe.each([
  ['logLoss', logLoss],
  ['brierScore', brierScore],
] as const)('%s refuses', (name, loss) => {
  test('unequal lengths', () => {
    expect(() => loss([1], [])).toThrow(new RangeError(`${name} requires labels and probabilities to be equally long, got 1 and 0`));
  });
  test('a label that is neither 0 nor 1', () => {
    expect(() => loss([0.5], [0.5])).toThrow(new RangeError(`${name} requires labels of 0 or 1, got 0.5`));
  });
  test.each([-0.1, 1.1, NaN])('probability %s', (p) => {
    expect(() => loss([1], [p])).toThrow(new RangeError(`${name} requires numbers in [0, 1] in probabilities, got ${p}`));
  });
});
