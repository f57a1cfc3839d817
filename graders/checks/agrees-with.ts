/** The check that a program gives the oracle's values on legal inputs. */
import type { AnyArguments, Check } from '../check.ts';
import { fail, pass, seenValue } from '../judgement.ts';
import { rightValue, sampledCheck } from './sampled-check.ts';

export function agreesWith(name: string, { runs = 100 }: { readonly runs?: number } = {}): Check<AnyArguments> {
  return {
    name,
    kind: 'agreement',
    run: (context) => {
      let observing = true;
      return sampledCheck(context, {
        name,
        kind: 'agreement',
        given: context.inputs,
        examples: context.witnesses,
        runs,
        argsOf: (args) => args,
        judge: (args) => {
          const outcome = context.learner.call(args);
          if (observing) context.observe(args, outcome);
          const expected = rightValue(context, args);
          if (outcome.kind !== 'returned') return fail(outcome, seenValue(expected));
          const difference = context.compare(outcome.value, expected, context.tolerance, args);
          if (difference === undefined) return pass();
          // At the root the two values say it all.
          return fail(outcome, seenValue(expected), difference.path === '' && isScalar(expected) ? undefined : place(difference));
        },
        beforeShrinking: () => {
          observing = false;
        },
      });
    },
  };
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const place = ({ path, reason }: { readonly path: string; readonly reason: string }): string => `the result${path} ${reason}`;
