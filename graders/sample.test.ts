import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fail, pass, seenWords } from './judgement.ts';
import { SHRINK_MAX_CALLS } from './limits.ts';
import { replaySample, sampleAndJudge, type SamplePlan } from './sample.ts';

type Args = [values: number[], k: number];
const given = fc.tuple(fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 20 }), fc.integer({ min: 1, max: 50 }));
const wrong = fail({ kind: 'returned', value: 0, mutated: [] }, seenWords('another'));

function planOf(fails: (args: Args) => boolean, changes: Partial<SamplePlan<Args>> = {}): SamplePlan<Args> {
  return {
    given,
    examples: [],
    runs: 100,
    seed: 42,
    argsOf: (args) => args,
    judge: (args) => (fails(args) ? wrong : pass()),
    beforeShrinking: () => {},
    ...changes,
  };
}

describe('sampleAndJudge', () => {
  test('counts every failing sample, and examples come first', () => {
    const seen: Args[] = [];
    const examples: Args[] = [[[1, 2, 3], 4]];
    const plan = planOf(([, k]) => k > 25, { examples, beforeShrinking: () => seen.push([[-1], -1]) });
    const recorded = { ...plan, judge: (args: Args) => (seen.push(args) > 0 ? plan.judge(args) : pass()) };
    const findings = sampleAndJudge(recorded);
    const sampled = seen.slice(
      0,
      seen.findIndex(([, k]) => k === -1),
    );
    expect(sampled[0]).toEqual(examples[0]);
    expect(findings.tried).toBe(101);
    expect(findings.failed).toBe(sampled.filter(([, k]) => k > 25).length);
  });

  test('shrinks to the smallest failing input', () => {
    expect(sampleAndJudge(planOf(([values, k]) => values.length > 1 && k > 25)).counterexample?.input).toEqual([[0, 0], 26]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('the replay leads to the counterexample, seed %i', (seed) => {
    const examples: Args[] = [
      [[5], 1],
      [[7, 7, 60], 2],
    ];
    const plan = planOf(([values]) => values.some((value) => value > 50), { examples, seed });
    const { counterexample } = sampleAndJudge(plan);
    expect(counterexample).toBeDefined();
    expect(replaySample(plan, counterexample?.replay ?? { seed: 0, path: '' })).toEqual(counterexample?.input);
  });

  test('a failing example shrinks and replays as well', () => {
    const plan = planOf(([values, k]) => values.length >= 3 && k === 2, { examples: [[[7, 7, 60], 2]], runs: 0 });
    const { counterexample } = sampleAndJudge(plan);
    expect(counterexample?.input).toEqual([[0, 0, 0], 2]);
    expect(counterexample?.shrunkFrom).toEqual([[7, 7, 60], 2]);
    expect(replaySample(plan, counterexample?.replay ?? { seed: 0, path: '' })).toEqual([[0, 0, 0], 2]);
  });

  test('where the first walk ends at a long input, others are tried, and the shortest end wins', () => {
    // Nothing between twenty tens and failing: the walk from there stays. That from twenty 99s comes down to one.
    const stuck: Args = [Array.from({ length: 20 }, () => 10), 37];
    const free: Args = [Array.from({ length: 20 }, () => 99), 50];
    const fails = ([values, k]: Args) => values.includes(99) || (values.length === 20 && k === 37 && values.every((value) => value >= 10));
    const plan = planOf(fails, { examples: [stuck, free], runs: 0 });
    const { counterexample } = sampleAndJudge(plan);
    expect(counterexample).toMatchObject({ input: [[99], 1], shrunkFrom: free });
    expect(replaySample(plan, counterexample?.replay ?? { seed: 0, path: '' })).toEqual([[99], 1]);
  });

  test('an end by fuel stops the check and is not shrunk', () => {
    let calls = 0;
    const plan = planOf(() => false, {
      judge: () => (++calls === 7 ? fail({ kind: 'timed-out', limit: 'fuel-per-call' }, seenWords('a result')) : pass()),
    });
    const { tried, failed, worst, counterexample } = sampleAndJudge(plan);
    expect({ tried, failed, worst, calls }).toEqual({ tried: 7, failed: 1, worst: 'timed-out', calls: 7 });
    expect(replaySample(plan, counterexample?.replay ?? { seed: 0, path: '' })).toEqual(counterexample?.input);
  });

  test('running out of fuel while shrinking keeps a counterexample that fails', () => {
    let calls = 0;
    const plan = planOf(() => true, {
      judge: () => (++calls > 110 ? fail({ kind: 'timed-out', limit: 'fuel-per-check' }, seenWords('a result')) : wrong),
    });
    const { counterexample, worst } = sampleAndJudge(plan);
    expect(worst).toBe('returned');
    expect(counterexample?.received).toEqual(wrong.received);
  });

  test('a program that fails only at first keeps what failed', () => {
    let calls = 0;
    const plan = planOf(() => false, { judge: () => (++calls <= 3 ? wrong : pass()) });
    const { counterexample, failed } = sampleAndJudge(plan);
    expect(failed).toBe(3);
    expect(counterexample?.input).toEqual(counterexample?.shrunkFrom);
  });

  test('shrinking is bounded by a count of calls', () => {
    let calls = 0;
    sampleAndJudge(planOf(() => false, { judge: ([values, k]) => (++calls > 0 && values.join().length + k > 3 ? wrong : pass()) }));
    expect(calls).toBeLessThanOrEqual(100 + SHRINK_MAX_CALLS + 1);
  });
});
