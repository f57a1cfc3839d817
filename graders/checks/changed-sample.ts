/** Samples of the checks that compare a result with the result after a change of the input. */
import * as fc from 'fast-check';
import type { CheckContext } from '../check.ts';
import { describeArguments } from '../describe-wire.ts';
import { toWire, type Wire } from '../wire.ts';

/** A new input out of an old one; `draw` is uniform in [0, 1) for changes that need one choice. */
export type Change<Args extends readonly unknown[]> = (args: Args, draw: number) => Args;

export type ChangedSample<Args> = [args: Args, draw: number];

const DRAWS = 10_000;

/** The draw is sampled as a whole number, which shrinks, and divided only when used. */
export const changedSamples = <Args extends readonly unknown[]>(given: fc.Arbitrary<Args>): fc.Arbitrary<ChangedSample<Args>> =>
  fc.tuple(given, fc.integer({ min: 0, max: DRAWS - 1 }));

export const drawOf = (sample: ChangedSample<unknown>): number => sample[1] / DRAWS;

/** The witnesses stand among the grader's own inputs only, each with another draw. */
export const witnessSamples = <Args extends readonly unknown[]>(
  context: CheckContext<Args>,
  given: fc.Arbitrary<Args> | undefined,
): readonly ChangedSample<Args>[] =>
  given === undefined ? context.witnesses.map((args, index): ChangedSample<Args> => [args, (index * 3_571) % DRAWS]) : [];

export const describeChanged = (args: readonly unknown[]): string =>
  `the changed input is ${describeArguments(toWire(args) as readonly Wire[])}`;
