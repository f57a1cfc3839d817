/** The common run of every check that asks a question of many inputs. */
import type { Arbitrary } from 'fast-check';
import type { CheckContext } from '../check.ts';
import { endsTheCheck, fail, type Judgement, seenWords } from '../judgement.ts';
import { FUEL_PER_SHRINK_TICKS } from '../limits.ts';
import type { Outcome } from '../outcome.ts';
import type { Plain } from '../plain.ts';
import { type Findings, sampleAndJudge } from '../sample.ts';
import type { CheckKind, CheckResult, Seen } from '../verdict.ts';

export interface Question<Sample> {
  readonly name: string;
  readonly kind: CheckKind;
  readonly given: Arbitrary<Sample>;
  readonly examples?: readonly Sample[];
  readonly runs: number;
  readonly argsOf: (sample: Sample) => readonly unknown[];
  readonly judge: (sample: Sample) => Judgement;
  readonly beforeShrinking?: () => void;
}

export function sampledCheck<Args extends readonly unknown[], Sample>(
  context: CheckContext<Args>,
  question: Question<Sample>,
): CheckResult {
  const findings = sampleAndJudge({
    ...question,
    examples: question.examples ?? [],
    seed: context.seed,
    beforeShrinking: () => {
      question.beforeShrinking?.();
      context.refuel(FUEL_PER_SHRINK_TICKS);
    },
  });
  return toResult(question.name, question.kind, findings);
}

/** A check passes when nothing failed and at least one input could have made it fail. */
function toResult(name: string, kind: CheckKind, { worst, tried, failed, evidence, counterexample, detail }: Findings): CheckResult {
  const passed = failed === 0 && evidence > 0;
  const words = failed === 0 && !passed ? 'no input gave a result that this could be judged by' : detail;
  return {
    name,
    kind,
    outcome: worst,
    passed,
    points: passed ? 1 : 0,
    tried,
    failed,
    ...(counterexample === undefined ? {} : { counterexample }),
    ...(words === undefined ? {} : { detail: words }),
  };
}

/** Ends the judging of one input when a call ends without a value. */
class CallEnded extends Error {
  readonly outcome: Outcome;
  constructor(outcome: Outcome) {
    super('the call ended without a value');
    this.outcome = outcome;
  }
}

export type Call<Args extends readonly unknown[]> = (...args: Args) => Plain;

/**
 * Judges with a `call` that gives the value of a call or ends the judging.
 * A result of an unforeseen shape may trip the law that reads it: that is the learner's failure as well.
 */
export function judgeCalls<Args extends readonly unknown[]>(
  context: CheckContext<Args>,
  expected: Seen,
  judge: (call: Call<Args>) => Judgement,
): Judgement {
  let last: Outcome = { kind: 'returned', value: undefined, mutated: [] };
  let calls = 0;
  const call: Call<Args> = (...args) => {
    last = context.learner.call(args);
    calls += 1;
    // The input as it was drawn. What a law makes of it may lie where rounding decides, and says less.
    if (calls === 1) context.observeAlso(args, last);
    // No block answers with nothing: a body without a return must not meet a law by comparing nothing with nothing.
    if (last.kind === 'returned' && last.value !== undefined && last.value !== null) return last.value;
    throw new CallEnded(last);
  };
  try {
    return judge(call);
  } catch (error) {
    if (error instanceof CallEnded) return fail(error.outcome, endsTheCheck(error.outcome.kind) ? seenWords('a result') : expected);
    return fail(last, seenWords('a result of the described shape'));
  }
}

/** The oracle's value; an oracle that refuses a legal input is a mistake of the grader and says so. */
export function rightValue<Args extends readonly unknown[]>(context: CheckContext<Args>, args: Args): unknown {
  try {
    return context.oracle(...args);
  } catch (error) {
    throw new Error(`the oracle of ${context.entry} refuses an input that the grader calls legal: ${JSON.stringify(args)}`, {
      cause: error,
    });
  }
}
