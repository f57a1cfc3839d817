/**
 * Asks a question of many inputs, counts the failures, and makes the smallest of them smaller.
 *
 * First every sample is judged, so that the counts are true of all. Then the failing sample with the shortest text is shrunk
 * by fast-check from its own place in the sequence, so that `{ seed, path }` leads there again.
 */
import * as fc from 'fast-check';
import { type Fail, endsTheCheck, type Judgement, worse } from './judgement.ts';
import { SHRINK_MAX_CALLS } from './limits.ts';
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
  const first = ended ? failures.at(-1) : smallest(failures, plan);
  if (first === undefined) return counts;
  const last = ended ? first : shrink(plan, first);
  const detail = last.fail.detail;
  return { ...counts, counterexample: toCounterexample(plan, first, last), ...(detail === undefined ? {} : { detail }) };
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

function smallest<Sample>(failures: readonly Failure<Sample>[], plan: SamplePlan<Sample>): Failure<Sample> | undefined {
  const length = (failure: Failure<Sample>) => encode(plan.argsOf(failure.sample)).length;
  return failures.toSorted((one, other) => length(one) - length(other))[0];
}

/** A program that remembers earlier calls may pass where it failed: then what failed first stands. */
function shrink<Sample>(plan: SamplePlan<Sample>, first: Failure<Sample>): Failure<Sample> {
  plan.beforeShrinking();
  const details = fc.check(fc.property(plan.given, shrinkPredicate(plan, first.sample)), {
    seed: plan.seed,
    path: first.path,
    examples: plan.examples.map((example): [Sample] => [example]),
    numRuns: 1,
  });
  if (details.counterexample === null || details.counterexamplePath === null) return first;
  plan.beforeShrinking();
  const [sample] = details.counterexample;
  const judgement = plan.judge(sample);
  if (judgement.passed || endsTheCheck(judgement.outcome)) return first;
  return { sample, path: details.counterexamplePath, fail: judgement };
}

function shrinkPredicate<Sample>(plan: SamplePlan<Sample>, start: Sample): (sample: Sample) => boolean {
  let [calls, stopped] = [0, false];
  const startText = encode(start);
  return (sample) => {
    calls += 1;
    // The walk begins at the known failure: judging it again could only lose it.
    if (calls === 1 && encode(sample) === startText) return false;
    if (stopped || calls > SHRINK_MAX_CALLS) return true;
    const judgement = plan.judge(sample);
    stopped = endsTheCheck(judgement.outcome);
    return judgement.passed || stopped;
  };
}

function toCounterexample<Sample>(plan: SamplePlan<Sample>, first: Failure<Sample>, last: Failure<Sample>): Counterexample {
  return {
    input: toWire(plan.argsOf(last.sample)) as readonly Wire[],
    expected: last.fail.expected,
    received: last.fail.received,
    shrunkFrom: toWire(plan.argsOf(first.sample)) as readonly Wire[],
    replay: { seed: plan.seed, path: last.path },
  };
}
