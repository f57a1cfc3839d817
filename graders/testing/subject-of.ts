/** For tests: a subject made of a function in this realm, with fuel that the function counts itself. */
import type { LimitName, Outcome, Subject } from '../outcome.ts';
import type { SourceFacts } from '../source-facts.ts';
import { decode, encode } from '../wire.ts';

type Program = (...args: never[]) => unknown;

class FuelSpent extends Error {}

export const subjectOf = (program: Program, facts?: SourceFacts): Subject => meteredSubject(() => program, facts);

/** @param build gets `tick`, which the program calls for each tick of fuel it means to spend */
export function meteredSubject(
  build: (tick: (ticks?: number) => void, print: (line: string) => void) => Program,
  facts?: SourceFacts,
): Subject {
  const state = { used: 0, end: Infinity, limit: 'fuel-per-run' as LimitName };
  const lines: string[] = [];
  const program = build(
    (ticks = 1) => {
      state.used += ticks;
      if (state.used > state.end) throw new FuelSpent();
    },
    (line) => lines.push(line),
  );
  return {
    call: (args) => callProgram(program, args, () => state.limit),
    get fuelUsed() {
      return state.used;
    },
    allow: (ticks, limit) => {
      state.end = state.used + ticks;
      state.limit = limit;
    },
    get console() {
      return { lines, dropped: 0 };
    },
    loadFailure: undefined,
    facts,
  };
}

/** A subject that never loaded. */
export const unloadedSubject = (loadFailure: Outcome): Subject => ({
  call: () => loadFailure,
  fuelUsed: 0,
  allow: () => {},
  console: { lines: [], dropped: 0 },
  loadFailure,
});

function callProgram(program: Program, args: readonly unknown[], limit: () => LimitName): Outcome {
  const before = args.map(encode);
  const copies = before.map(decode);
  let value: unknown;
  try {
    value = program(...(copies as never[]));
  } catch (error) {
    if (error instanceof FuelSpent) return { kind: 'timed-out', limit: limit() };
    if (error instanceof Error) return { kind: 'threw', error: { name: error.name, message: error.message } };
    return { kind: 'threw', error: { name: typeof error, message: String(error) } };
  }
  try {
    const mutated = copies.flatMap((copy, index) => (encode(copy) === before[index] ? [] : [index]));
    return { kind: 'returned', value: decode(encode(value)), mutated };
  } catch (error) {
    return { kind: 'invalid-result', reason: (error as Error).message };
  }
}
