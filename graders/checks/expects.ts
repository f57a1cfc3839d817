/** The check that a result equals a value which a law alone tells, such as "the best order scores 1". */
import type { Arbitrary } from 'fast-check';
import type { AnyArguments, Check, Settled } from '../check.ts';
import { firstDifference } from '../compare.ts';
import { pass, seenValue } from '../judgement.ts';
import { judgeCalls, sampledCheck } from './sampled-check.ts';

export function expects<Args extends readonly unknown[] = AnyArguments>(
  name: string,
  given: Arbitrary<Args>,
  expected: (...args: Settled<Args>) => unknown,
  { runs = 40 }: { readonly runs?: number } = {},
): Check<Args> {
  return {
    name,
    kind: 'law',
    run: (context) =>
      sampledCheck(context, {
        name,
        kind: 'law',
        given,
        runs,
        argsOf: (args) => args,
        judge: (args) => {
          const right = expected(...args);
          return judgeCalls(context, seenValue(right), (call) => {
            const value = call(...args);
            if (firstDifference(value, right, context.tolerance) === undefined) return pass();
            return { passed: false, outcome: 'returned', expected: seenValue(right), received: seenValue(value) };
          });
        },
      }),
  };
}
