/** The check that illegal arguments are refused with a RangeError, and that their legal neighbour is not. */
import type { AnyArguments, Check, CheckContext } from '../check.ts';
import { endsTheCheck, type Fail, fail, type Judgement, pass, seenValue, seenWords, worse } from '../judgement.ts';
import type { OutcomeKind } from '../outcome.ts';
import type { CheckResult, Counterexample } from '../verdict.ts';
import { toWire, type Wire } from '../wire.ts';
import { rightValue } from './sampled-check.ts';

export function refuses(name: string, illegal: readonly (readonly unknown[])[], legalNeighbour: readonly unknown[]): Check<AnyArguments> {
  if (illegal.length === 0) throw new RangeError(`refuses requires at least one illegal input for '${name}'`);
  return { name, kind: 'refusal', run: (context) => runRefusals(name, context, illegal, legalNeighbour as AnyArguments) };
}

/** The neighbour comes last: a program that refuses everything fails there. */
function runRefusals<Args extends readonly unknown[]>(
  name: string,
  context: CheckContext<Args>,
  illegal: readonly (readonly unknown[])[],
  neighbour: Args,
): CheckResult {
  let [tried, failed, outcome]: [number, number, OutcomeKind] = [0, 0, 'returned'];
  let counterexample: Counterexample | undefined;
  for (const [index, args] of [...illegal, neighbour].entries()) {
    const judgement = index < illegal.length ? judgeIllegal(context, args) : judgeNeighbour(context, neighbour);
    tried += 1;
    outcome = worse(outcome, judgement.outcome);
    if (!judgement.passed) {
      failed += 1;
      counterexample ??= toCounterexample(context.seed, index, args, judgement);
    }
    if (endsTheCheck(judgement.outcome)) break;
  }
  const passed = failed === 0;
  return {
    name,
    kind: 'refusal',
    outcome,
    passed,
    points: passed ? 1 : 0,
    tried,
    failed,
    ...(counterexample === undefined ? {} : { counterexample }),
  };
}

function judgeIllegal<Args extends readonly unknown[]>(context: CheckContext<Args>, args: readonly unknown[]): Judgement {
  const outcome = context.learner.call(args);
  if (outcome.kind === 'threw' && outcome.error.name === 'RangeError') return pass(true, 'threw');
  return fail(outcome, seenWords('a RangeError'));
}

function judgeNeighbour<Args extends readonly unknown[]>(context: CheckContext<Args>, args: Args): Judgement {
  const expected = rightValue(context, args);
  const outcome = context.learner.call(args);
  context.observeAlso(args, outcome);
  if (outcome.kind === 'returned' && context.compare(outcome.value, expected, context.tolerance, args) === undefined) return pass();
  return fail(outcome, seenValue(expected));
}

/** Refusals are a fixed list: the path is the place in it. */
function toCounterexample(seed: number, index: number, args: readonly unknown[], { expected, received }: Fail): Counterexample {
  const input = toWire(args) as readonly Wire[];
  return { input, expected, received, shrunkFrom: input, replay: { seed, path: String(index) } };
}
