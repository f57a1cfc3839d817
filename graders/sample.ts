/**
 * Asks a question of many inputs, counts the failures, and makes the smallest of them smaller.
 *
 * First every sample is judged, so that the counts are true of all. Then failing samples are shrunk, the one with the shortest text
 * first, by fast-check from their own places in the sequence, so that `{ seed, path }` leads there again. What is left has
 * no child in the arbitrary's own order that fails; where that is still long, other samples are tried, and the shortest end wins.
 */
import * as fc from 'fast-check';
import { type Fail, endsTheCheck, type Judgement, worse } from './judgement.ts';
import { SHRINK_ENOUGH_CHARACTERS, SHRINK_MAX_CALLS, SHRINK_STARTS } from './limits.ts';
import type { OutcomeKind } from './outcome.ts';
import type { Counterexample } from './verdict.ts';
import { encode, toWire, type Wire } from './wire.ts';

export interface SamplePlan<Sample> {
  readonly given: fc.Arbitrary<Sample>;
  /** Tried before the random samples and on top of `runs`. */
  readonly examples: readonly Sample[];
  readonly runs: number;
  readonly seed: number;
  readonly argsOf: (sample: Sample) => readonly unknown[];
  readonly judge: (sample: Sample) => Judgement;
  /** Called when the samples are judged and shrinking begins, and again before its result is confirmed. */
  readonly beforeShrinking: () => void;
}

export interface Findings {
  readonly tried: number;
  readonly failed: number;
  readonly worst: OutcomeKind;
  /** Samples that could have told right from wrong. */
  readonly evidence: number;
  readonly counterexample?: Counterexample;
  readonly detail?: string;
}

interface Failure<Sample> {
  readonly sample: Sample;
  readonly path: string;
  readonly fail: Fail;
}

export function sampleAndJudge<Sample>(plan: SamplePlan<Sample>): Findings {
  const failures: Failure<Sample>[] = [];
  let [tried, evidence, worst, ended]: [number, number, OutcomeKind, boolean] = [0, 0, 'returned', false];
  for (const [index, sample] of drawSamples(plan).entries()) {
    const judgement = plan.judge(sample);
    tried += 1;
    worst = worse(worst, judgement.outcome);
    if (judgement.passed) evidence += judgement.evidence ? 1 : 0;
    else failures.push({ sample, path: String(index), fail: judgement });
    ended = endsTheCheck(judgement.outcome);
    if (ended) break;
  }
  const counts = { tried, failed: failures.length, worst, evidence };
  const last = failures.at(-1);
  if (last === undefined) return counts;
  const walk = ended ? { from: last, to: last } : shrink(plan, failures);
  const detail = walk.to.fail.detail;
  return { ...counts, counterexample: toCounterexample(plan, walk), ...(detail === undefined ? {} : { detail }) };
}

/** The sample that a counterexample's `replay` leads to. */
export function replaySample<Sample>(
  plan: Pick<SamplePlan<Sample>, 'given' | 'examples'>,
  replay: { readonly seed: number; readonly path: string },
): Sample {
  const [found] = fc.sample(fc.tuple(plan.given), { ...replay, examples: plan.examples.map((example): [Sample] => [example]), numRuns: 1 });
  if (found === undefined) throw new RangeError(`replaySample found no sample at path ${replay.path}`);
  return found[0];
}

/** A tuple of one, since `fc.property` wraps its arbitrary in the same way: index i here is path i there. */
function drawSamples<Sample>({ given, examples, runs, seed }: SamplePlan<Sample>): readonly Sample[] {
  const wrapped = examples.map((example): [Sample] => [example]);
  return fc.sample(fc.tuple(given), { seed, numRuns: runs + examples.length, examples: wrapped }).map(([sample]) => sample);
}

/** From the sample that failed to the smallest that it was shrunk to. */
interface Walk<Sample> {
  readonly from: Failure<Sample>;
  readonly to: Failure<Sample>;
}

/** A program that remembers earlier calls may pass where it failed: then what failed first stands. */
function shrink<Sample>(plan: SamplePlan<Sample>, failures: readonly Failure<Sample>[]): Walk<Sample> {
  const starts = failures.toSorted((one, other) => lengthOf(plan, one.sample) - lengthOf(plan, other.sample)).slice(0, SHRINK_STARTS);
  const first = starts[0] as Failure<Sample>;
  plan.beforeShrinking();
  const end = shortestEnd(plan, starts);
  if (end === undefined) return { from: first, to: first };
  plan.beforeShrinking();
  const judgement = plan.judge(end.sample);
  if (judgement.passed || endsTheCheck(judgement.outcome)) return { from: first, to: first };
  return { from: end.from, to: { sample: end.sample, path: end.path, fail: judgement } };
}

interface End<Sample> {
  readonly from: Failure<Sample>;
  readonly sample: Sample;
  readonly path: string;
}

/** Calls that are left for shrinking; `spent` also when the program ended in a way that asks no more of it. */
interface Budget {
  calls: number;
  spent: boolean;
}

function shortestEnd<Sample>(plan: SamplePlan<Sample>, starts: readonly Failure<Sample>[]): End<Sample> | undefined {
  const budget: Budget = { calls: SHRINK_MAX_CALLS, spent: false };
  let shortest: End<Sample> | undefined;
  for (const from of starts) {
    const end = walkDown(plan, from, budget);
    // A walk that was cut short may stop at an input that still has a smaller one below: the first alone may.
    if (end !== undefined && (shortest === undefined || (!budget.spent && lengthOf(plan, end.sample) < lengthOf(plan, shortest.sample))))
      shortest = end;
    if (budget.spent || (shortest !== undefined && lengthOf(plan, shortest.sample) <= SHRINK_ENOUGH_CHARACTERS)) break;
  }
  return shortest;
}

function walkDown<Sample>(plan: SamplePlan<Sample>, from: Failure<Sample>, budget: Budget): End<Sample> | undefined {
  const details = fc.check(fc.property(plan.given, shrinkPredicate(plan, from.sample, budget)), {
    seed: plan.seed,
    path: from.path,
    examples: plan.examples.map((example): [Sample] => [example]),
    numRuns: 1,
  });
  if (details.counterexample === null || details.counterexamplePath === null) return undefined;
  return { from, sample: details.counterexample[0], path: details.counterexamplePath };
}

function shrinkPredicate<Sample>(plan: SamplePlan<Sample>, start: Sample, budget: Budget): (sample: Sample) => boolean {
  const startText = encode(start);
  let begun = false;
  return (sample) => {
    // The walk begins at the known failure: judging it again could only lose it.
    if (!begun && encode(sample) === startText) {
      begun = true;
      return false;
    }
    budget.spent ||= budget.calls === 0;
    if (budget.spent) return true;
    budget.calls -= 1;
    const judgement = plan.judge(sample);
    budget.spent = endsTheCheck(judgement.outcome);
    return judgement.passed || budget.spent;
  };
}

const lengthOf = <Sample>({ argsOf }: SamplePlan<Sample>, sample: Sample): number => encode(argsOf(sample)).length;

function toCounterexample<Sample>(plan: SamplePlan<Sample>, { from, to }: Walk<Sample>): Counterexample {
  return {
    input: toWire(plan.argsOf(to.sample)) as readonly Wire[],
    expected: to.fail.expected,
    received: to.fail.received,
    shrunkFrom: toWire(plan.argsOf(from.sample)) as readonly Wire[],
    replay: { seed: plan.seed, path: to.path },
  };
}
