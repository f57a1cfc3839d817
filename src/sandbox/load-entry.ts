/** Loads the learner's file as a strict module and finds its entry. */
import type { Outcome, SourceError, ThrownError } from '#graders/outcome.ts';
import type { QuickJSHandle } from 'quickjs-emscripten-core';
import type { Realms } from './realms.ts';
import { FUEL_LOAD_TICKS, LEARNER_FILE } from './sandbox-limits.ts';
import { settle } from './settle.ts';
import type { ImportGate } from './toolbox.ts';

/** Name under which a top-level declaration is exported when the file does not export it. */
const DECLARED = '$$holdoutEntry';
/** Host function that the module calls first. */
const BEGAN = '$$holdoutBegan';

export type LoadedEntry =
  | { readonly kind: 'callable'; readonly entry: QuickJSHandle }
  | { readonly kind: 'failed'; readonly outcome: Outcome };

/**
 * The entry is the named export, else the top-level function, const, let or class binding of that name.
 * The second kind is reached by appending an export; a file without such a binding does not compile then, and is loaded as it stands.
 */
export function loadEntry(realms: Realms, code: string, entry: string, gate: ImportGate, appended = ''): LoadedEntry {
  const reaching = evaluate(realms, `${code}\nexport { ${entry} as ${DECLARED} };${appended}`, entry, gate);
  if (reaching.kind !== 'not-compiled') return reaching;
  const bare = gate.refusal === undefined ? evaluate(realms, `${code}\n${appended}`, entry, gate) : reaching;
  if (bare.kind !== 'not-compiled') return bare;
  return { kind: 'failed', outcome: { kind: 'compile-error', error: gate.refusal === undefined ? bare.error : { message: gate.refusal } } };
}

type Evaluated = LoadedEntry | { readonly kind: 'not-compiled'; readonly error: SourceError };

/**
 * Compiles, links and runs the module. Whether it came as far as running is told by the host, through a first statement of ours:
 * a syntax error of the file and one that the file throws look alike otherwise.
 */
function evaluate(realms: Realms, code: string, entry: string, gate: ImportGate): Evaluated {
  const { learner, gauge } = realms;
  const failed = (outcome: Outcome): Evaluated => ({ kind: 'failed', outcome });
  let began = false;
  const begin = () => {
    began = true;
  };
  learner.newFunction(BEGAN, begin).consume((fn) => learner.setProp(learner.global, BEGAN, fn));
  return gauge.during(FUEL_LOAD_TICKS, false, () => {
    const result = learner.evalCode(`${BEGAN}();delete globalThis.${BEGAN};${code}`, LEARNER_FILE, { type: 'module' });
    if (result.error) {
      const failure = result.error.consume((error) => realms.classify(error));
      // The module is linked before its first statement runs: a missing export of 'holdout' is told here.
      return began || failure.kind !== 'threw' ? failed(failure) : { kind: 'not-compiled', error: sourceError(failure.error) };
    }
    gate.open = false;
    const settled = settle(realms, result.value);
    if (settled.kind !== 'value') return failed(settled);
    const found = [entry, DECLARED]
      .map((name) => learner.getProp(settled.handle, name))
      .find((handle) => learner.typeof(handle) === 'function');
    if (found) return { kind: 'callable', entry: found };
    return failed({ kind: 'no-entry', reason: `the file has no function named ${entry}` });
  });
}

const sourceError = ({ message, line }: ThrownError): SourceError => ({ message, ...(line === undefined ? {} : { line }) });
