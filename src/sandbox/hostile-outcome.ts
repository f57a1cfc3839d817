/** What a corpus program comes to: an outcome of the sandbox, or the verdict on what its calls returned. */
import { sameValue } from '#graders/compare.ts';
import type { OutcomeKind } from '#graders/outcome.ts';
import { fromWire, type Wire } from '#graders/wire.ts';
import { startEngine } from './engine.ts';
import { openSubject } from './open-subject.ts';

export interface HostileCase {
  readonly args: readonly unknown[];
  readonly expected: unknown;
}

export async function hostileOutcome(
  wasm: WebAssembly.Module,
  code: string,
  tests: readonly HostileCase[],
  wasmLocation?: string,
): Promise<OutcomeKind | 'accepted' | 'rejected'> {
  const subject = openSubject(await startEngine(wasm, wasmLocation), { source: code, entry: 'solve', seed: 1 });
  let verdict: 'accepted' | 'rejected' = 'accepted';
  for (const test of tests) {
    const outcome = subject.call(test.args);
    if (outcome.kind !== 'returned') return outcome.kind;
    const right = sameValue(fromWire(test.expected as Wire), outcome.value, { relative: 0, absolute: 0 });
    if (!right || outcome.mutated.length > 0) verdict = 'rejected';
  }
  return verdict;
}
