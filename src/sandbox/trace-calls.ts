/** The learner's own working on one input: the calls among the functions of the file, and what they print. Grades nothing. */
import { FUEL_PER_CALL_TICKS } from '#graders/limits.ts';
import type { ConsoleOutput, Outcome, OutcomeKind } from '#graders/outcome.ts';
import { encode } from '#graders/wire.ts';
import type { QuickJSHandle } from 'quickjs-emscripten-core';
import { CallRecorder, type TracedCall } from './call-recorder.ts';
import type { Engine } from './engine.ts';
import { loadEntry, type LoadedEntry } from './load-entry.ts';
import { prepareSource } from './prepare-source.ts';
import { Realms } from './realms.ts';
import { settle } from './settle.ts';
import { installToolbox, type Toolbox } from './toolbox.ts';
import { type TracedSource, traceSource } from './traced-source.ts';

export type { TracedCall } from './call-recorder.ts';

export interface CallReport {
  readonly calls: readonly TracedCall[];
  /** Calls that were not kept. */
  readonly more: number;
  /** What was printed on this input; what the file printed while loading is left out. */
  readonly console: ConsoleOutput;
  readonly outcome: OutcomeKind;
}

export interface CallsToTrace {
  readonly source: string;
  readonly entry: string;
  readonly args: readonly unknown[];
  readonly seed: number;
  readonly toolbox: Toolbox;
}

/**
 * Each function that the file declares at its top level is put in its place by one that is watched; the entry is watched in any case.
 * A file that does not load so is run as it stands, and then only the call of the entry is told.
 */
export function traceCalls(engine: Engine, { source, entry, args, seed, toolbox }: CallsToTrace): CallReport {
  const file = prepareSource(source);
  if (file.kind === 'broken') return failed('compile-error');
  const run = (traced: TracedSource): CallReport => {
    const realms = new Realms(engine, seed);
    const gate = installToolbox(realms.runtime, toolbox);
    const recorder = new CallRecorder(realms);
    realms.learner.setProp(realms.learner.global, traced.tracer, recorder.watch);
    // A file that has locked the global object keeps it there: it can only fool its own table with it.
    const end = `try{delete globalThis.${traced.tracer}}catch{}`;
    const loaded = loadEntry(realms, `${traced.before}${traced.code}`, entry, gate, `\n${traced.after}${end}`);
    return loaded.kind === 'callable'
      ? callEntry(realms, recorder, watched(realms, recorder, entry, loaded), args)
      : failed(loaded.outcome.kind);
  };
  try {
    const traced = run(traceSource(file.code));
    return traced.calls.length > 0 ? traced : run({ ...traceSource(''), code: file.code });
  } catch (error) {
    // The host's own stack or the engine's memory gave way: nothing to show.
    if (error instanceof RangeError || error instanceof WebAssembly.RuntimeError) return failed('stack-overflow');
    throw error;
  }
}

const failed = (outcome: OutcomeKind): CallReport => ({ calls: [], more: 0, console: { lines: [], dropped: 0 }, outcome });

function watched(
  { learner }: Realms,
  { watch }: CallRecorder,
  name: string,
  { entry }: Extract<LoadedEntry, { kind: 'callable' }>,
): QuickJSHandle {
  return learner.newString(name).consume((text) => learner.unwrapResult(learner.callFunction(watch, learner.undefined, text, entry)));
}

function callEntry(realms: Realms, recorder: CallRecorder, entry: QuickJSHandle, args: readonly unknown[]): CallReport {
  const { learner, gauge, console } = realms;
  const before = console.lines.length;
  const dropped = console.dropped;
  const handles = args.map((value) => realms.decode(encode(value)));
  recorder.recording = true;
  const outcome = gauge.during(FUEL_PER_CALL_TICKS, true, (): Outcome['kind'] => {
    const result = learner.callFunction(entry, learner.undefined, ...handles);
    if (result.error) return result.error.consume((error) => realms.classify(error)).kind;
    const settled = settle(realms, result.value);
    return settled.kind === 'value' ? 'returned' : settled.kind;
  });
  recorder.recording = false;
  return {
    calls: recorder.calls,
    more: recorder.more,
    console: { lines: console.lines.slice(before), dropped: console.dropped - dropped },
    outcome,
  };
}
