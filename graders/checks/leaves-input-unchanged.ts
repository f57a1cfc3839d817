/** The automatic last check: a call must not change its arguments. */
import type { AnyArguments, Check, CheckContext } from '../check.ts';
import { fail, type Judgement, pass, seenWords } from '../judgement.ts';
import type { CheckResult } from '../verdict.ts';
import { sampledCheck } from './sampled-check.ts';

export const LEAVES_INPUT_UNCHANGED = 'leaves its input unchanged';

const RUNS = 20;

export function leavesInputUnchanged(): Check<AnyArguments> {
  return { name: LEAVES_INPUT_UNCHANGED, kind: 'law', run: runUnchanged };
}

function runUnchanged<Args extends readonly unknown[]>(context: CheckContext<Args>): CheckResult {
  const earlier = context.mutations();
  const result = sampledCheck(context, {
    name: LEAVES_INPUT_UNCHANGED,
    kind: 'law',
    given: context.inputs,
    examples: context.witnesses,
    runs: RUNS,
    argsOf: (args) => args,
    judge: (args) => judge(context, args),
  });
  if (!result.passed || earlier === 0) return result;
  return { ...result, passed: false, points: 0, failed: earlier, detail: 'a call of an earlier check changed its arguments' };
}

/** How a call ends is for the other checks to judge; here an end without a value merely proves nothing. */
function judge<Args extends readonly unknown[]>(context: CheckContext<Args>, args: Args): Judgement {
  const outcome = context.learner.call(args);
  if (outcome.kind !== 'returned') return pass(false, outcome.kind);
  const [changed] = outcome.mutated;
  if (changed === undefined) return pass();
  const words = `argument ${changed + 1} after the call differs from before`;
  return { ...fail(outcome, seenWords('the arguments as they were')), received: seenWords(words) };
}
