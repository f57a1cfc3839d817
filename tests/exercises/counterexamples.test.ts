/**
 * The counterexample of every misconception, for every check that it fails: found within two seconds' worth of fuel, led to by its
 * seed and path, and minimal: nothing that the arbitrary itself calls smaller than it fails.
 */
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { listExerciseIds, loadExercise } from '#catalog/catalog.node.ts';
import { gradeSubject } from '#graders/grade-subject.ts';
import type { MisconceptionFile } from '#graders/misconception-file.ts';
import type { Subject } from '#graders/outcome.ts';
import { type Findings, replaySample, type SamplePlan } from '#graders/sample.ts';
import type { Counterexample } from '#graders/verdict.ts';
import { toWire } from '#graders/wire.ts';
import { startEngine } from '#sandbox/engine.ts';
import { bundleGuestCore } from '#sandbox/guest-core.node.ts';
import { loadWasm } from '#sandbox/load-wasm.node.ts';
import { openSubject } from '#sandbox/open-subject.ts';

const SEED = 1;
/** Two seconds' worth at 100 ticks a second, half of the slowest rate that `npm run bench -- grade` has seen. */
const MAX_TICKS = 200;
/** Otherwise one misconception in ten, beginning elsewhere in each exercise. */
const isFull = process.env.HOLDOUT_FULL !== undefined;

interface Found {
  readonly plan: SamplePlan<unknown>;
  readonly findings: Findings;
  /** Ticks of the learner's fuel that the check took, shrinking included. */
  readonly fuel: number;
}

/** What the checks of one attempt asked and found: the plan of a check is known to nobody else. */
const record = vi.hoisted(() => ({ found: [] as Found[], fuelUsed: (): number => 0 }));

vi.mock('#graders/sample.ts', async (importOriginal) => {
  const real = await importOriginal<typeof import('#graders/sample.ts')>();
  const sampleAndJudge = (plan: SamplePlan<unknown>) => {
    const before = record.fuelUsed();
    const findings = real.sampleAndJudge(plan);
    record.found.push({ plan, findings, fuel: record.fuelUsed() - before });
    return findings;
  };
  return { ...real, sampleAndJudge };
});

const exercises = await Promise.all((await listExerciseIds()).map(loadExercise));
const functions = exercises.filter(({ grader }) => grader.sql === undefined);
const [wasm, core] = await Promise.all([loadWasm(), bundleGuestCore()]);

describe.each(functions.map((exercise, turn) => ({ id: exercise.id, exercise, turn })))('$id', ({ exercise, turn }) => {
  async function findCounterexamples({ source }: MisconceptionFile): Promise<readonly Found[]> {
    const [learnerEngine, ownEngine] = await Promise.all([startEngine(wasm), startEngine(wasm)]);
    const options = { entry: exercise.grader.entry, seed: SEED, toolbox: { core, names: exercise.grader.toolbox } };
    const learner = openSubject(learnerEngine, { source, ...options });
    const open = (trusted: string): Subject => openSubject(ownEngine, { source: trusted, ...options });
    record.found = [];
    record.fuelUsed = () => learner.fuelUsed;
    gradeSubject({ ...exercise, starterUntouched: false }, learner, open, { seed: SEED });
    return record.found.filter(({ findings }) => findings.failed > 0);
  }

  const { misconceptions } = exercise;
  const today = misconceptions.filter((_, index) => isFull || index % 10 === turn % Math.min(10, misconceptions.length));
  test.each(today)('$id', async (misconception) => {
    const failing = await findCounterexamples(misconception);
    // A misconception of legal inputs shows in a sampled check; refusals are a fixed list with nothing to shrink.
    expect(failing.length).toBeGreaterThan(0);
    for (const { plan, findings, fuel } of failing) {
      const counterexample = findings.counterexample as Counterexample;
      expect(toWire(plan.argsOf(replaySample(plan, counterexample.replay)))).toEqual(counterexample.input);
      plan.beforeShrinking();
      const smaller = childrenOf(plan, counterexample.replay).filter((child) => !plan.judge(child).passed);
      expect(smaller.map((sample) => JSON.stringify(toWire(plan.argsOf(sample))))).toEqual([]);
      expect(fuel).toBeLessThanOrEqual(MAX_TICKS);
    }
  });
});

/** What the arbitrary would try next below the place that a replay leads to. */
function childrenOf(plan: SamplePlan<unknown>, { seed, path }: Counterexample['replay']): readonly unknown[] {
  const children: unknown[] = [];
  let atTheTop = true;
  const collect = (sample: unknown) => {
    if (!atTheTop) children.push(sample);
    const passes = !atTheTop;
    atTheTop = false;
    return passes;
  };
  fc.check(fc.property(plan.given, collect), { seed, path, examples: plan.examples.map((example): [unknown] => [example]), numRuns: 1 });
  return children;
}
