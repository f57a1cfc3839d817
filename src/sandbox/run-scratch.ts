/** Run: the learner's file with a scratch input of their own. Shows what comes back; grades nothing. */
import { FUEL_PER_CALL_TICKS } from '#graders/limits.ts';
import type { ConsoleOutput, Outcome } from '#graders/outcome.ts';
import { fromWire } from '#graders/wire.ts';
import type { Engine } from './engine.ts';
import { loadEntry } from './load-entry.ts';
import { prepareSource } from './prepare-source.ts';
import { Realms } from './realms.ts';
import { settle } from './settle.ts';
import { installToolbox, type Toolbox } from './toolbox.ts';

export interface ScratchRun {
  readonly outcome: Outcome;
  readonly console: ConsoleOutput;
  /** Ticks spent on the scratch input. */
  readonly fuel: number;
}

const SCRATCH = '$$holdoutScratch';
const SILENT: ConsoleOutput = { lines: [], dropped: 0 };

/** `scratch` is an expression, or statements; it sees every top-level name of the file. */
export function runScratch(engine: Engine, source: string, scratch: string, seed: number, toolbox: Toolbox): ScratchRun {
  const file = prepareSource(source);
  if (file.kind === 'broken') return { outcome: { kind: 'compile-error', error: file.error }, console: SILENT, fuel: 0 };
  const text = scratch.trim() === '' ? 'undefined' : scratch;
  const asExpression = run(engine, file.code, `export const ${SCRATCH} = () => (${stripped(text)}\n);`, seed, toolbox);
  if (asExpression.outcome.kind !== 'compile-error') return asExpression;
  const asStatements = run(engine, file.code, `export const ${SCRATCH} = async () => {${stripped(text)}\n};`, seed, toolbox);
  if (asStatements.outcome.kind !== 'compile-error') return asStatements;
  const alone = run(engine, file.code, `export const ${SCRATCH} = () => undefined;`, seed, toolbox);
  if (alone.outcome.kind === 'compile-error') return alone;
  return {
    ...alone,
    outcome: { kind: 'compile-error', error: { message: `the scratch input cannot be read: ${asStatements.outcome.error.message}` } },
  };
}

const stripped = (text: string) => {
  const prepared = prepareSource(text);
  return (prepared.kind === 'ready' ? prepared.code : text).replace(/;\s*$/, '');
};

function run(engine: Engine, code: string, appended: string, seed: number, toolbox: Toolbox): ScratchRun {
  const realms = new Realms(engine, seed);
  const gate = installToolbox(realms.runtime, toolbox);
  const end = (outcome: Outcome): ScratchRun => ({ outcome, console: realms.console, fuel: realms.gauge.metered });
  try {
    const loaded = loadEntry(realms, code, SCRATCH, gate, `\n${appended}`);
    if (loaded.kind === 'failed') return end(loaded.outcome);
    return realms.gauge.during(FUEL_PER_CALL_TICKS, true, () => {
      const result = realms.learner.callFunction(loaded.entry, realms.learner.undefined);
      if (result.error) return end(result.error.consume((error) => realms.classify(error)));
      const settled = settle(realms, result.value);
      if (settled.kind !== 'value') return end(settled);
      const encoded = realms.encode(settled.handle);
      if (encoded.kind === 'refused') return end({ kind: 'invalid-result', reason: encoded.reason });
      return end(encoded.kind === 'encoded' ? { kind: 'returned', value: fromWire(encoded.wire), mutated: [] } : encoded);
    });
  } catch (error) {
    if (error instanceof RangeError) return end({ kind: 'stack-overflow' });
    throw error;
  }
}
