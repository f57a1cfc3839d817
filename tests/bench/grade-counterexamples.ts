/** What finding and shrinking the counterexample of each misconception takes, in fuel and in time of this machine's processor. */
import type { Exercise } from '#catalog/exercise-files.ts';
import { FUEL_PER_CALL_TICKS } from '#graders/limits.ts';
import { startEngine } from '#sandbox/engine.ts';
import { loadWasm } from '#sandbox/load-wasm.node.ts';
import { openSubject } from '#sandbox/open-subject.ts';
import { cpuMs } from './cpu-time.ts';
import { type CheckSpending, gradeWatched } from './grade-calls.ts';
import { median } from './report.ts';

export interface CounterexampleCost {
  readonly name: string;
  /** The check that shows it; the dearest one when several do. */
  readonly check: string;
  readonly ticks: number;
  /** Of the processor. */
  readonly ms: number;
}

export interface CounterexampleCosts {
  readonly found: readonly CounterexampleCost[];
  /** Misconceptions for which no check shows a counterexample. */
  readonly without: readonly string[];
}

export async function measureCounterexamples(exercise: Exercise, seed: number, samples: number): Promise<CounterexampleCosts> {
  const found: CounterexampleCost[] = [];
  const without: string[] = [];
  for (const { id, source } of exercise.misconceptions) {
    const runs: CheckSpending[] = [];
    for (let sample = 0; sample < samples; sample += 1) runs.push(...dearest((await gradeWatched(exercise, source, seed)).spending));
    const [first] = runs;
    const name = `${exercise.id}/${id}`;
    if (first === undefined) without.push(name);
    else found.push({ name, check: first.result.name, ticks: first.ticks, ms: median(runs.map(({ ms }) => ms)) });
  }
  return { found, without };
}

/** Of the checks with a counterexample the one that took longest, in a list of one; empty without such a check. */
const dearest = (spending: readonly CheckSpending[]): readonly CheckSpending[] =>
  spending
    .filter(({ result }) => result.counterexample !== undefined)
    .toSorted((one, other) => other.ticks - one.ticks || other.ms - one.ms)
    .slice(0, 1);

/** Loops with little and with much work a step: a tick counts steps, whatever they cost. */
const PROGRAMS = [
  'export const spin = () => { let x = 1; for (;;) x = (x * 31 + 7) % 1000003; }',
  'export const spin = () => { for (;;) [3, 1, 2].map((x) => ({ x, y: Math.sqrt(x) })).toSorted((a, b) => a.x - b.x); }',
];

/** Ticks of fuel that the engine spends in a second here, by the slower of the two programs. */
export async function ticksPerSecond(samples: number): Promise<number> {
  const wasm = await loadWasm();
  const rates: number[] = [];
  for (const source of PROGRAMS) {
    const times: number[] = [];
    for (let sample = 0; sample < samples; sample += 1) {
      const subject = openSubject(await startEngine(wasm), { source, entry: 'spin', seed: 1 });
      const started = cpuMs();
      subject.call([]);
      times.push((cpuMs() - started) / 1000);
    }
    rates.push(FUEL_PER_CALL_TICKS / median(times));
  }
  return Math.min(...rates);
}
