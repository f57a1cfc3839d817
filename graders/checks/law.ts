/** The general form of a law: any statement about the values of one or more calls. */
import type { Arbitrary } from 'fast-check';
import type { AnyArguments, Check } from '../check.ts';
import { pass, seenValue, seenWords } from '../judgement.ts';
import type { Plain } from '../plain.ts';
import { type Call, judgeCalls, sampledCheck } from './sampled-check.ts';

export type Holds = true | { readonly expected: string; readonly received: Plain };

export function law<Args extends readonly unknown[] = AnyArguments>(
  name: string,
  given: Arbitrary<Args>,
  holds: (call: Call<NoInfer<Args>>, args: NoInfer<Args>) => Holds,
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
        judge: (args) =>
          judgeCalls(context, seenWords('a result'), (call) => {
            const verdict = holds(call, args);
            if (verdict === true) return pass();
            return { passed: false, outcome: 'returned', expected: seenWords(verdict.expected), received: seenValue(verdict.received) };
          }),
      }),
  };
}
