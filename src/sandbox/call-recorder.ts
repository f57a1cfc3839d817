/** Keeps what the host is told of the learner's calls: in the order they began, as text, and no more of them than a table can hold. */
import { fromWire } from '#graders/wire.ts';
import type { Plain } from '#graders/plain.ts';
import type { JSPromiseState, QuickJSHandle } from 'quickjs-emscripten-core';
import { TRACER_PRELUDE } from './realm/tracer-prelude.ts';
import type { Realms } from './realms.ts';
import { TRACED_ARGUMENTS, TRACED_CALLS, TRACED_DEPTH } from './sandbox-limits.ts';
import { shortPlain } from './short-plain.ts';

/** One call of a function of the file; the calls it made itself follow it, one deeper. */
export interface TracedCall {
  readonly depth: number;
  readonly name: string;
  readonly args: readonly string[];
  /** The value, or the error; `undefined` when the call never came to an end. */
  readonly result?: string;
  readonly threw: boolean;
}

export class CallRecorder {
  /** Calls that were not kept. */
  more = 0;
  /** Off while the file loads: only what answers the input is told. */
  recording = false;
  /** Makes of a function one that is watched: `(name, function) => function`, in the learner's realm. */
  readonly watch: QuickJSHandle;
  readonly #calls: TracedCall[] = [];
  readonly #realms: Realms;
  #depth = 0;

  constructor(realms: Realms) {
    this.#realms = realms;
    const { learner } = realms;
    const begin = learner.newFunction('begin', (name, args) => learner.newNumber(this.#begin(name, args)));
    const end = learner.newFunction('end', (at, returned, value) =>
      this.#end(learner.getNumber(at), learner.dump(returned) === true, value),
    );
    this.watch = learner
      .unwrapResult(learner.evalCode(TRACER_PRELUDE, 'tracer.js'))
      .consume((make) => learner.unwrapResult(learner.callFunction(make, learner.undefined, begin, end)));
    begin.dispose();
    end.dispose();
  }

  get calls(): readonly TracedCall[] {
    return this.#calls;
  }

  /** The place of the call; -1 for one that is not kept, whose own calls are at its depth and not kept for the same reason. */
  #begin(name: QuickJSHandle, args: QuickJSHandle): number {
    if (!this.recording) return -1;
    if (this.#calls.length >= TRACED_CALLS || this.#depth >= TRACED_DEPTH) {
      this.more += 1;
      return -1;
    }
    const { learner } = this.#realms;
    const given = { depth: this.#depth, name: learner.getString(name), args: this.#writeArguments(args), threw: false };
    this.#depth += 1;
    return this.#calls.push(given) - 1;
  }

  #end(at: number, returned: boolean, value: QuickJSHandle): void {
    const call = this.#calls[at];
    if (call === undefined) return;
    this.#depth = call.depth;
    this.#calls[at] = { ...call, threw: !returned, result: returned ? this.#write(value) : this.#writeError(value) };
  }

  #writeArguments(args: QuickJSHandle): readonly string[] {
    const { learner } = this.#realms;
    const count = learner.getProp(args, 'length').consume((length) => learner.getNumber(length));
    const kept = Array.from({ length: Math.min(count, TRACED_ARGUMENTS) }, (_, index) =>
      learner.getProp(args, index).consume((handle) => this.#write(handle)),
    );
    return count > kept.length ? [...kept, `… ${count - kept.length} more`] : kept;
  }

  #write(handle: QuickJSHandle): string {
    const { learner } = this.#realms;
    const kind = learner.typeof(handle);
    if (kind === 'function' || kind === 'symbol') return `a ${kind}`;
    if (kind === 'object' && isPromise(learner.getPromiseState(handle))) return 'a promise';
    const encoded = this.#realms.encode(handle);
    if (encoded.kind === 'encoded') return shortPlain(fromWire(encoded.wire) as Plain);
    return encoded.kind === 'refused' ? encoded.reason : 'a value that cannot be read';
  }

  #writeError(error: QuickJSHandle): string {
    const failure = this.#realms.classify(error);
    return failure.kind === 'threw' ? [failure.error.name, failure.error.message].filter((word) => word !== '').join(': ') : 'no result';
  }
}

function isPromise(state: JSPromiseState): boolean {
  if (state.type === 'fulfilled' && state.notAPromise) return false;
  if (state.type === 'fulfilled') state.value.dispose();
  if (state.type === 'rejected') state.error.dispose();
  return true;
}
