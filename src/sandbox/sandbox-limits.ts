/** The sandbox's own limits, in one place. Fuel and wall limits, which verdicts speak of, stand in graders/limits.ts. */

/** WebAssembly pages are 64 KiB: 16 MiB to start with, 64 MiB at most. */
export const MEMORY_INITIAL_PAGES = 256;
export const MEMORY_MAXIMUM_PAGES = 1024;
/** What a program may allocate; the rest of the 64 MiB is the engine's own. */
export const MEMORY_LIMIT_BYTES = 48 * 1024 * 1024;
/** At or above this much taken memory, an error that carries no name is taken for the engine running out. */
export const MEMORY_EVIDENCE_BYTES = 40 * 1024 * 1024;
/** More lets a deep guest overflow the host's stack, which poisons the engine. */
export const STACK_BYTES = 128 * 1024;
/** Promise jobs a single call may queue. */
export const JOBS_PER_CALL = 1000;
/** Ticks granted for reading an error or printing a line: a learner's getter may loop. */
export const FUEL_DESCRIBE_TICKS = 20;
/** Ticks granted to load the file. */
export const FUEL_LOAD_TICKS = 500;
/** Ticks granted to the engine's own bookkeeping (parsing arguments). */
export const FUEL_HOST_TICKS = 2000;
/** Characters of an error's message that are kept. */
export const MESSAGE_MAX_CHARS = 500;
/** Characters of one printed line that are kept. */
export const LINE_MAX_CHARS = 2000;
/** The instant that the guest's clock always shows: 2026-01-01T00:00:00Z. */
export const FIXED_NOW_MS = 1_767_225_600_000;
/** Name of the learner's module in stack traces. */
export const LEARNER_FILE = 'solution.ts';
/** Of the learner's calls on a counterexample: how many are kept, how deep, and how many arguments of each. */
export const TRACED_CALLS = 40;
export const TRACED_DEPTH = 8;
export const TRACED_ARGUMENTS = 6;
