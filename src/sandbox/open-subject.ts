/** Learner code as a Subject: opened on an engine, called with plain data, never trusted. */
import { FUEL_PER_CALL_TICKS } from '#graders/limits.ts';
import type { LimitName, Outcome, Subject } from '#graders/outcome.ts';
import { encode, fromWire } from '#graders/wire.ts';
import type { QuickJSHandle } from 'quickjs-emscripten-core';
import type { Engine } from './engine.ts';
import { loadEntry } from './load-entry.ts';
import { prepareSource } from './prepare-source.ts';
import { Realms } from './realms.ts';
import { type Settled, settle } from './settle.ts';
import { EMPTY_TOOLBOX, installToolbox, type Toolbox } from './toolbox.ts';

export interface SubjectOptions {
  readonly source: string;
  readonly entry: string;
  /** Seed of the guest's `Math.random`. */
  readonly seed: number;
  readonly toolbox?: Toolbox;
}

export function openSubject(engine: Engine, options: SubjectOptions): Subject {
  const prepared = prepareSource(options.source);
  if (prepared.kind === 'broken') return deadSubject({ kind: 'compile-error', error: prepared.error });
  try {
    const realms = new Realms(engine, options.seed);
    const gate = installToolbox(realms.runtime, options.toolbox ?? EMPTY_TOOLBOX);
    const loaded = loadEntry(realms, prepared.code, options.entry, gate);
    return loaded.kind === 'callable' ? new SandboxSubject(realms, loaded.entry) : deadSubject(loaded.outcome, realms);
  } catch (error) {
    return deadSubject(hostFailure(error));
  }
}

class SandboxSubject implements Subject {
  readonly loadFailure = undefined;
  readonly #realms: Realms;
  readonly #entry: QuickJSHandle;
  /** Set once the engine itself fell over: it is not to be entered again. */
  #lost: Outcome | undefined;

  constructor(realms: Realms, entry: QuickJSHandle) {
    this.#realms = realms;
    this.#entry = entry;
  }

  get fuelUsed() {
    return this.#realms.gauge.metered;
  }

  get console() {
    return this.#realms.console;
  }

  allow(ticks: number, limit: LimitName): void {
    this.#realms.gauge.allow(ticks, limit);
  }

  call(args: readonly unknown[]): Outcome {
    return this.callRepeatedly(args, 1);
  }

  callRepeatedly(args: readonly unknown[], repeats: number): Outcome {
    if (this.#lost !== undefined) return this.#lost;
    try {
      return this.#call(args, repeats);
    } catch (error) {
      this.#lost = hostFailure(error);
      return this.#lost;
    }
  }

  #call(args: readonly unknown[], repeats: number): Outcome {
    const { gauge } = this.#realms;
    gauge.rearm();
    const texts = args.map(encode);
    const handles = texts.map((text) => this.#realms.decode(text));
    let settled = this.#callOnce(handles);
    for (let call = 1; call < repeats && settled.kind === 'value'; call += 1) {
      settled.handle.dispose();
      settled = this.#callOnce(handles);
    }
    const outcome =
      settled.kind === 'value' ? gauge.during(FUEL_PER_CALL_TICKS, false, () => this.#read(settled.handle, texts, handles)) : settled;
    for (const handle of handles) handle.dispose();
    return outcome;
  }

  #callOnce(handles: readonly QuickJSHandle[]): Settled {
    const { gauge, learner } = this.#realms;
    return gauge.during(FUEL_PER_CALL_TICKS, true, () => {
      const result = learner.callFunction(this.#entry, learner.undefined, ...handles);
      return result.error ? result.error.consume((error) => this.#realms.classify(error)) : settle(this.#realms, result.value);
    });
  }

  /** Reads the result and looks whether the arguments are still what they were. */
  #read(result: QuickJSHandle, texts: readonly string[], handles: readonly QuickJSHandle[]): Outcome {
    const encoded = result.consume((handle) => this.#realms.encode(handle));
    if (encoded.kind === 'refused') return { kind: 'invalid-result', reason: encoded.reason };
    if (encoded.kind === 'timed-out') return encoded;
    // A proxy that throws, or one that floods: the call did return, but nothing that can be read.
    if (encoded.kind !== 'encoded') return { kind: 'invalid-result', reason: 'a result that cannot be read' };
    const mutated = handles.flatMap((handle, index) => (this.#realms.stillReads(handle, texts[index] as string) ? [] : [index]));
    return { kind: 'returned', value: fromWire(encoded.wire), mutated };
  }
}

/** A subject that never came to life: every call ends as loading did. */
function deadSubject(outcome: Outcome, realms?: Realms): Subject {
  const neverCallable = outcome.kind === 'compile-error' || outcome.kind === 'no-entry';
  return {
    call: () => outcome,
    allow: () => {},
    fuelUsed: 0,
    console: realms?.console ?? { lines: [], dropped: 0 },
    loadFailure: neverCallable ? outcome : undefined,
  };
}

/** The host's own exception is evidence that no guest can fake: its stack, or the engine's memory, gave way. */
function hostFailure(error: unknown): Outcome {
  if (error instanceof RangeError) return { kind: 'stack-overflow' };
  if (error instanceof WebAssembly.RuntimeError) return { kind: 'out-of-memory' };
  throw error;
}
