/** Learner code as a Subject: opened on an engine, called with plain data, never trusted. */
import { FUEL_PER_CALL_TICKS } from '#graders/limits.ts';
import type { LimitName, Outcome, Subject } from '#graders/outcome.ts';
import type { SourceFacts } from '#graders/source-facts.ts';
import { encode, fromWire } from '#graders/wire.ts';
import type { QuickJSHandle } from 'quickjs-emscripten-core';
import type { Engine } from './engine.ts';
import { loadEntry } from './load-entry.ts';
import { prepareSource } from './prepare-source.ts';
import { readSourceFacts } from './read-source-facts.ts';
import { Realms } from './realms.ts';
import { type Settled, settle } from './settle.ts';
import { EMPTY_TOOLBOX, type ImportGate, installToolbox, type Toolbox } from './toolbox.ts';

export interface SubjectOptions {
  readonly source: string;
  readonly entry: string;
  /** Seed of the guest's `Math.random`. */
  readonly seed: number;
  readonly toolbox?: Toolbox;
}

/** Learner code: in realms of its own. */
export function openSubject(engine: Engine, options: SubjectOptions): Subject {
  return open(options, () => newHome(engine, options));
}

/**
 * Programs of ours one after the other in the same realms, each a module of its own: making realms costs more than asking a
 * misconception a few questions. They share one meter, so that what they spend is no measure.
 */
export function shareRealms(engine: Engine, options: Omit<SubjectOptions, 'source'>): (source: string) => Subject {
  let home: Home | undefined;
  return (source) =>
    open({ ...options, source }, () => {
      home ??= newHome(engine, options);
      home.gate.open = true;
      home.gate.refusal = undefined;
      home.realms.gauge.rearm();
      return home;
    });
}

interface Home {
  readonly realms: Realms;
  readonly gate: ImportGate;
}

function newHome(engine: Engine, { seed, toolbox = EMPTY_TOOLBOX }: Omit<SubjectOptions, 'source'>): Home {
  const realms = new Realms(engine, seed);
  return { realms, gate: installToolbox(realms.runtime, toolbox) };
}

function open(options: SubjectOptions, findHome: () => Home): Subject {
  const prepared = prepareSource(options.source);
  if (prepared.kind === 'broken') {
    const { error } = prepared;
    return deadSubject({ kind: 'compile-error', error }, () => readSourceFacts(options.source, undefined, error));
  }
  const readFacts = () => readSourceFacts(options.source, prepared.code);
  try {
    const { realms, gate } = findHome();
    const loaded = loadEntry(realms, prepared.code, options.entry, gate);
    return loaded.kind === 'callable'
      ? new SandboxSubject(realms, loaded.entry, readFacts)
      : deadSubject(loaded.outcome, readFacts, realms);
  } catch (error) {
    return deadSubject(hostFailure(error), readFacts);
  }
}

class SandboxSubject implements Subject {
  readonly loadFailure = undefined;
  readonly #realms: Realms;
  readonly #entry: QuickJSHandle;
  readonly #readFacts: () => SourceFacts;
  /** Set once the engine itself fell over: it is not to be entered again. */
  #lost: Outcome | undefined;

  constructor(realms: Realms, entry: QuickJSHandle, readFacts: () => SourceFacts) {
    this.#realms = realms;
    this.#entry = entry;
    this.#readFacts = readFacts;
  }

  /** Read when asked for: a program that passes needs no help. */
  get facts() {
    return this.#readFacts();
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
function deadSubject(outcome: Outcome, readFacts: () => SourceFacts, realms?: Realms): Subject {
  const neverCallable = outcome.kind === 'compile-error' || outcome.kind === 'no-entry';
  return {
    call: () => outcome,
    allow: () => {},
    fuelUsed: 0,
    console: realms?.console ?? { lines: [], dropped: 0 },
    loadFailure: neverCallable ? outcome : undefined,
    get facts() {
      return readFacts();
    },
  };
}

/** The host's own exception is evidence that no guest can fake: its stack, or the engine's memory, gave way. */
function hostFailure(error: unknown): Outcome {
  if (error instanceof RangeError) return { kind: 'stack-overflow' };
  if (error instanceof WebAssembly.RuntimeError) return { kind: 'out-of-memory' };
  throw error;
}
