/** Benjamini and Hochberg's correction: what is checked, and against which function of the core. */
import { benjaminiHochberg } from '#core/experiments/benjamini-hochberg.ts';
import { traceBenjaminiHochberg } from '#core/experiments/trace-benjamini-hochberg.ts';
import { longTables, manyPValues } from '#graders/arbitraries/many-p-values.ts';
import { agreesWith, defineGrader, expects, fc, law, refuses, sameValue } from '#graders/index.ts';

type Args = [pValues: number[], q: number];
type Result = { readonly adjusted: readonly number[]; readonly rejected: readonly boolean[] };

const severalTests = manyPValues.filter(([pValues]) => pValues.length > 1);

export default defineGrader<Args>({
  entry: 'benjaminiHochberg',
  oracles: ['benjaminiHochberg', 'adjustPValues'],
  inputs: manyPValues,
  oracle: benjaminiHochberg,
  checks: [
    agreesWith('follows the definition'),
    law('p-values given in another order get the same results in that order', severalTests, (call, [pValues, q]) => {
      const { adjusted, rejected } = call(pValues, q) as Result;
      const received = call(turned(pValues), q);
      return (
        sameValue(received, { adjusted: turned(adjusted), rejected: turned(rejected) }) || { expected: 'the results moved along', received }
      );
    }),
    law('an adjusted value is never below its p-value', manyPValues, (call, [pValues, q]) => {
      const received = call(pValues, q);
      const { adjusted } = received as Result;
      return (
        pValues.every((p, index) => at(adjusted, index) >= p - 1e-9) || {
          expected: 'each adjusted value at its p-value or above',
          received,
        }
      );
    }),
    law('a smaller p-value never gets a larger adjusted value, and an equal one gets the same', severalTests, (call, [pValues, q]) => {
      const received = call(pValues, q);
      const { adjusted, rejected } = received as Result;
      const order = [...pValues.keys()].toSorted((a, b) => at(pValues, a) - at(pValues, b));
      const holds = order.slice(1).every((index, place) => {
        const before = at(order, place);
        if (at(pValues, index) > at(pValues, before)) return at(adjusted, index) >= at(adjusted, before) - 1e-9;
        return sameValue([adjusted[index], rejected[index]], [adjusted[before], rejected[before]]);
      });
      return holds || { expected: 'adjusted values that rise with the p-values', received };
    }),
    law('as soon as q passes the largest p-value, all are rejected', severalTests, (call, [pValues]) => {
      const q = Math.max(...pValues) + 0.001;
      if (q >= 1) return true;
      const received = call(pValues, q);
      return (received as Result).rejected.every((is) => is) || { expected: `every test rejected at q = ${q}`, received };
    }),
    law(
      'another q changes no adjusted value, and a larger one takes no rejection back',
      manyPValues,
      (call, [pValues, q]) => {
        const [low, high] = [call(pValues, q) as Result, call(pValues, (1 + 2 * q) / 3)];
        const { adjusted, rejected } = high as Result;
        const right = benjaminiHochberg(pValues, (1 + 2 * q) / 3).rejected;
        const holds = sameValue(adjusted, low.adjusted) && low.rejected.every((was, index) => !was || rejected[index] === true);
        return (
          (holds && sameValue(rejected, right)) || {
            expected: `the answer for q = ${(1 + 2 * q) / 3}, asked after q = ${q}`,
            received: high,
          }
        );
      },
      { runs: 20 },
    ),
    expects(
      'tests that all lie exactly at q are all rejected',
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(0.5, 0.25, 0.125)).map(([count, q]): Args => [evenly(count, q), q]),
      (pValues, q) => ({ adjusted: evenly(pValues.length, q), rejected: evenly(pValues.length, true) }),
      { runs: 20 },
    ),
    expects('p-values below a millionth are ranked as numbers, too', tinyPValues(), benjaminiHochberg, { runs: 20 }),
    expects(
      'no p-values, no results',
      fc.constantFrom(0.05, 0.2).map((q): Args => [[], q]),
      () => ({ adjusted: [], rejected: [] }),
      { runs: 2 },
    ),
    refuses(
      'refuses a q that does not lie between 0 and 1',
      [0, 1, -0.1, 1.5, NaN, Infinity].flatMap((q) => [
        [[0.25], q],
        [[], q],
      ]),
      [[0.25], 0.5],
    ),
    refuses(
      'refuses a p-value outside 0 to 1, wherever it stands',
      [-0.25, 1.25, NaN, Infinity].flatMap((p) => [
        [[p, 0.25], 0.5],
        [[0.25, p], 0.5],
      ]),
      [[0.125, 1], 0.5],
    ),
  ],
  features: [
    {
      when: 'each p · m / rank is at most the next one',
      otherwise: 'some p · m / rank is above the next one',
      holds: (pValues) => candidates(pValues).every((value, index, all) => value <= (all[index + 1] ?? Infinity)),
    },
    {
      when: 'all ranks up to the last one that passes pass by themselves',
      otherwise: 'a rank that misses its line stands below one that passes',
      holds: (pValues, q) => {
        const passes = candidates(pValues).map((value) => value <= q);
        return passes.slice(0, passes.lastIndexOf(true) + 1).every((does) => does);
      },
    },
    {
      when: 'no adjusted value equals q',
      otherwise: 'an adjusted value equals q',
      holds: (pValues, q) => !benjaminiHochberg(pValues, q).adjusted.includes(q),
    },
    { when: 'no p-value occurs twice', otherwise: 'a p-value occurs twice', holds: (pValues) => new Set(pValues).size === pValues.length },
  ],
  cost: { at: (n) => [Array.from({ length: n }, (_, index) => ((index * 617) % n) / n), 0.1], n: 50, repeats: 32 },
  shapes: [{ name: 'long-tables', says: 'Tables of 20 to 40 tests.', inputs: longTables }],
  picture: 'tables',
  trace: traceBenjaminiHochberg,
});

/** Written with an exponent, they come last in a list that is sorted as text. */
function tinyPValues(): fc.Arbitrary<Args> {
  const p = fc.constantFrom(2.5e-7, 1e-9, 3e-8, 0.004, 0.021, 0.3);
  return fc.tuple(fc.array(p, { minLength: 3, maxLength: 8 }), fc.constant(0.05));
}

/** p · m / rank, from the smallest p-value up. */
function candidates(pValues: readonly number[]): readonly number[] {
  return pValues.toSorted((a, b) => a - b).map((p, index) => (p * pValues.length) / (index + 1));
}

/** The first goes to the end. */
function turned<T>(values: readonly T[]): T[] {
  return [...values.slice(1), ...values.slice(0, 1)];
}

function evenly<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

/** A result that is too short lacks a number there, and NaN meets no law. */
function at(values: readonly number[], index: number): number {
  return values[index] ?? NaN;
}
