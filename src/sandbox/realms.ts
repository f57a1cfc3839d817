/** The two realms of one runtime: the learner's, and the trusted one that reads values for the host. */
import { fromWire, type Wire } from '#graders/wire.ts';
import type { Plain } from '#graders/plain.ts';
import type { ConsoleOutput, Outcome, ThrownError } from '#graders/outcome.ts';
import type { QuickJSContext, QuickJSHandle, QuickJSRuntime } from 'quickjs-emscripten-core';
import type { Engine } from './engine.ts';
import { FuelGauge } from './fuel-gauge.ts';
import { installConsole } from './guest-console.ts';
import { learnerPrelude } from './realm/learner-prelude.ts';
import { TRUSTED_PRELUDE } from './realm/trusted-prelude.ts';
import {
  FIXED_NOW_MS,
  FUEL_DESCRIBE_TICKS,
  FUEL_HOST_TICKS,
  LEARNER_FILE,
  MEMORY_EVIDENCE_BYTES,
  MEMORY_LIMIT_BYTES,
  MESSAGE_MAX_CHARS,
  STACK_BYTES,
} from './sandbox-limits.ts';
import { showPlain } from './show-plain.ts';

/** Arguments that are looked through by our own walk before the quick way is taken, and how often it is taken afterwards. */
const WALKED_AT_FIRST = 64;
const WALKED_AFTERWARDS = 8;

export type Encoded = { readonly kind: 'encoded'; readonly wire: Wire } | { readonly kind: 'refused'; readonly reason: string } | Failure;
export type Failure = Extract<Outcome, { kind: 'threw' | 'timed-out' | 'out-of-memory' | 'stack-overflow' }>;

export class Realms {
  readonly runtime: QuickJSRuntime;
  readonly learner: QuickJSContext;
  readonly console: ConsoleOutput;
  readonly gauge = new FuelGauge();
  readonly #engine: Engine;
  readonly #trusted: QuickJSContext;
  readonly #encode: QuickJSHandle;
  readonly #describe: QuickJSHandle;
  #reads = 0;
  readonly #matches: QuickJSHandle;
  readonly #isNull: QuickJSHandle;
  readonly #decode: QuickJSHandle;
  readonly #internalErrorPrototype: QuickJSHandle;
  readonly #objectPrototype: QuickJSHandle;

  constructor(engine: Engine, seed: number) {
    this.#engine = engine;
    this.runtime = engine.quickjs.newRuntime();
    this.runtime.setMemoryLimit(MEMORY_LIMIT_BYTES);
    this.runtime.setMaxStackSize(STACK_BYTES);
    this.runtime.setInterruptHandler(this.gauge.onTick);
    this.#trusted = this.runtime.newContext();
    this.learner = this.runtime.newContext();
    const tools = this.#trusted.unwrapResult(this.#trusted.evalCode(TRUSTED_PRELUDE, 'trusted.js'));
    this.#encode = this.#trusted.getProp(tools, 'encode');
    this.#describe = this.#trusted.getProp(tools, 'describe');
    this.#matches = this.#trusted.getProp(tools, 'matches');
    this.#isNull = this.#trusted.getProp(tools, 'isNull');
    const captured = this.learner.unwrapResult(this.learner.evalCode(learnerPrelude(seed, FIXED_NOW_MS), 'prelude.js'));
    this.#decode = this.learner.getProp(captured, 'decode');
    this.#internalErrorPrototype = this.learner.getProp(captured, 'internalErrorPrototype');
    this.#objectPrototype = this.learner.getProp(captured, 'objectPrototype');
    this.console = installConsole(this.learner, (handle) => this.#show(handle));
  }

  /** A value of the learner's realm with the meaning of the wire text. */
  decode(text: string): QuickJSHandle {
    return this.gauge.during(FUEL_HOST_TICKS, false, () =>
      this.learner
        .newString(text)
        .consume((handle) => this.learner.unwrapResult(this.learner.callFunction(this.#decode, this.learner.undefined, handle))),
    );
  }

  /** Reads a learner value. Proxies may run learner code here: the caller's fuel limit holds. */
  encode(handle: QuickJSHandle): Encoded {
    const result = this.#trusted.callFunction(this.#encode, this.#trusted.undefined, handle, this.#objectPrototype);
    if (result.error) return result.error.consume((error) => this.classify(error));
    const text = result.value.consume((value) => this.#trusted.getString(value));
    return text.startsWith('ok')
      ? { kind: 'encoded', wire: JSON.parse(text.slice(2)) as Wire }
      : { kind: 'refused', reason: text.slice(2) };
  }

  /** Whether an argument still reads as the wire text it was made from; asked of our own encoder, which no `toJSON` can mislead. */
  stillReads(handle: QuickJSHandle, text: string): boolean {
    if (!text.includes('"$"')) return this.#stillMatches(handle, text);
    const now = this.encode(handle);
    return now.kind === 'encoded' && JSON.stringify(now.wire) === text;
  }

  /** For text that carries no tags: nothing leaves the engine but yes or no. */
  #stillMatches(handle: QuickJSHandle, text: string): boolean {
    this.#reads += 1;
    const quick = this.#reads > WALKED_AT_FIRST && this.#reads % WALKED_AFTERWARDS !== 0 ? this.#trusted.true : this.#trusted.false;
    const result = this.#trusted
      .newString(text)
      .consume((wire) => this.#trusted.callFunction(this.#matches, this.#trusted.undefined, handle, wire, this.#objectPrototype, quick));
    if (result.error) return result.error.consume(() => false);
    return result.value.consume((value) => this.#trusted.eq(value, this.#trusted.true));
  }

  /** What an error thrown by the guest means. Evidence of the host comes first; the guest's own words decide nothing but their display. */
  classify(error: QuickJSHandle): Failure {
    const stoppedBy = this.gauge.stoppedBy;
    if (stoppedBy !== undefined) return { kind: 'timed-out', limit: stoppedBy };
    const full = this.#engine.memoryBytes() >= MEMORY_EVIDENCE_BYTES;
    if (full && this.#isNullValue(error)) return { kind: 'out-of-memory' };
    const { thrown, engineError } = this.#describeError(error);
    // The engine's InternalError is out of the learner's reach, save by catching one; it is thrown for want of stack or memory only.
    if (engineError && thrown.message === 'stack overflow') return { kind: 'stack-overflow' };
    if (engineError && full) return { kind: 'out-of-memory' };
    return { kind: 'threw', error: thrown };
  }

  #isNullValue(handle: QuickJSHandle): boolean {
    const result = this.#trusted.callFunction(this.#isNull, this.#trusted.undefined, handle);
    if (result.error) return result.error.consume(() => false);
    return result.value.consume((value) => this.#trusted.typeof(value) === 'boolean' && this.#trusted.dump(value) === true);
  }

  #describeError(error: QuickJSHandle): { thrown: ThrownError; engineError: boolean } {
    const unreadable = { thrown: { name: 'Error', message: 'an error that could not be read' }, engineError: false };
    return this.gauge.during(FUEL_DESCRIBE_TICKS, false, () => {
      const result = this.#trusted.callFunction(this.#describe, this.#trusted.undefined, error, this.#internalErrorPrototype);
      if (result.error) {
        result.error.dispose();
        this.gauge.rearm();
        return unreadable;
      }
      const [name, message, stack, engineError] = JSON.parse(result.value.consume((value) => this.#trusted.getString(value)));
      const line = lineOf(stack);
      const thrown = { name: clean(name) || 'Error', message: clean(message), ...(line === undefined ? {} : { line }) };
      return { thrown, engineError };
    });
  }

  #show(handle: QuickJSHandle): string {
    const encoded = this.encode(handle);
    if (encoded.kind === 'encoded') return showPlain(fromWire(encoded.wire) as Plain);
    return encoded.kind === 'refused' ? `<${encoded.reason.replace(/^an? /, '')}>` : '<unreadable>';
  }
}

/** Control characters out, so that a message can stand in a terminal; cut to a readable length. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '').slice(0, MESSAGE_MAX_CHARS);

function lineOf(stack: string): number | undefined {
  const at = stack.indexOf(`${LEARNER_FILE}:`);
  const line = at < 0 ? NaN : Number.parseInt(stack.slice(at + LEARNER_FILE.length + 1), 10);
  return line >= 1 ? line : undefined;
}
