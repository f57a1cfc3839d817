/** The check that every number of the result stays within bounds. */
import type { AnyArguments, Check } from '../check.ts';
import { sameNumber } from '../compare.ts';
import { pass, seenValue, seenWords } from '../judgement.ts';
import type { Plain } from '../plain.ts';
import { judgeCalls, sampledCheck } from './sampled-check.ts';

interface Options {
  /** The numbers of the result that are bounded; all of them by default. */
  // biome-ignore lint/suspicious/noExplicitAny: the grader's author knows the shape; a wrong shape fails the check
  readonly of?: (result: any) => readonly number[];
  readonly runs?: number;
}

export function staysWithin(name: string, low: number, high: number, { of = numbersIn, runs = 40 }: Options = {}): Check<AnyArguments> {
  return {
    name,
    kind: 'law',
    run: (context) =>
      sampledCheck(context, {
        name,
        kind: 'law',
        given: context.inputs,
        examples: context.witnesses,
        runs,
        argsOf: (args) => args,
        judge: (args) =>
          judgeCalls(context, seenWords(`a result from ${low} to ${high}`), (call) => {
            const value = call(...args);
            const bounded = of(value).filter((number) => !Number.isNaN(number));
            const within = (number: number) =>
              (number >= low && number <= high) ||
              sameNumber(number, low, context.tolerance) ||
              sameNumber(number, high, context.tolerance);
            if (bounded.every(within)) return pass(bounded.length > 0);
            const expected = seenWords(`numbers from ${low} to ${high}`);
            return { passed: false, outcome: 'returned', expected, received: seenValue(value) };
          }),
      }),
  };
}

function numbersIn(value: Plain): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
