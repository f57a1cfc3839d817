/** The check that a change of the input leaves the result as it is. */
import type { Arbitrary } from 'fast-check';
import type { AnyArguments, Check } from '../check.ts';
import { pass, seenValue, seenWords } from '../judgement.ts';
import type { Plain } from '../plain.ts';
import { type Change, changedSamples, describeChanged, drawOf, witnessSamples } from './changed-sample.ts';
import { judgeCalls, sampledCheck } from './sampled-check.ts';

export function invariantUnder<Args extends readonly unknown[] = AnyArguments>(
  name: string,
  change: Change<Args>,
  { runs = 40, given }: { readonly runs?: number; readonly given?: Arbitrary<Args> } = {},
): Check<Args> {
  return {
    name,
    kind: 'law',
    run: (context) =>
      sampledCheck(context, {
        name,
        kind: 'law',
        given: changedSamples(given ?? context.inputs),
        examples: witnessSamples(context, given),
        runs,
        argsOf: ([args]) => args,
        judge: (sample) =>
          judgeCalls(context, seenWords('the same result before and after the change'), (call) => {
            const changed = change(sample[0], drawOf(sample));
            const [before, after] = [call(...sample[0]), call(...changed)];
            // Compared as two attempts: the result is judged against the learner's own, right or wrong.
            if (context.compare(after, before, context.tolerance, undefined) === undefined) return pass(saysSomething(before));
            return {
              passed: false,
              outcome: 'returned',
              expected: seenValue(before),
              received: seenValue(after),
              detail: describeChanged(changed),
            };
          }),
      }),
  };
}

/** NaN stays NaN under every change: such a sample proves nothing. */
function saysSomething(value: Plain): boolean {
  if (typeof value === 'number') return !Number.isNaN(value);
  if (typeof value !== 'object' || value === null) return value !== null && value !== undefined;
  const members = Object.values(value);
  return members.length === 0 || members.some(saysSomething);
}
