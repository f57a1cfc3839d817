/** The check that a change of the input never lowers the result. */
import type { Arbitrary } from 'fast-check';
import type { AnyArguments, Check } from '../check.ts';
import { sameNumber } from '../compare.ts';
import { pass, seenValue, seenWords } from '../judgement.ts';
import { type Change, changedSamples, describeChanged, drawOf, witnessSamples } from './changed-sample.ts';
import { judgeCalls, sampledCheck } from './sampled-check.ts';

export function neverLower<Args extends readonly unknown[] = AnyArguments>(
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
          judgeCalls(context, seenWords('a number'), (call) => {
            const changed = change(sample[0], drawOf(sample));
            const [before, after] = [call(...sample[0]), call(...changed)];
            if (typeof before !== 'number' || typeof after !== 'number') {
              const received = seenValue(typeof before === 'number' ? after : before);
              return { passed: false, outcome: 'returned', expected: seenWords('a number'), received };
            }
            const comparable = !Number.isNaN(before) && !Number.isNaN(after);
            if (!comparable || after >= before || sameNumber(after, before, context.tolerance)) return pass(comparable);
            const expected = seenWords(`at least ${before}, the result before the change`);
            return { passed: false, outcome: 'returned', expected, received: seenValue(after), detail: describeChanged(changed) };
          }),
      }),
  };
}
