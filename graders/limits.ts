/** Every limit of grading, in one place. Fuel decides a verdict; a wall limit only guards the machine. */

/** One tick of fuel is this many engine steps: the granularity of the QuickJS interrupt. */
export const STEPS_PER_TICK = 10_000;

/** Enforced by the sandbox itself: 5 million steps for one call. */
export const FUEL_PER_CALL_TICKS = 500;
export const FUEL_PER_CHECK_TICKS = 2_000;
export const FUEL_PER_RUN_TICKS = 12_000;

/** Beyond its check's allowance, what the search for a smaller counterexample may spend. */
export const FUEL_PER_SHRINK_TICKS = 1_000;
/** Inputs tried while shrinking; a count and no clock, so that every machine finds the same counterexample. */
export const SHRINK_MAX_CALLS = 300;

export const WALL_PER_CHECK_MS = 5_000;
export const WALL_PER_RUN_MS = 20_000;

export const CONSOLE_MAX_LINES = 100;
export const CONSOLE_MAX_BYTES = 65_536;

/** Frames of recursion a learner may count on; inputs outside cost checks stay at most half as long. */
export const MAX_FRAMES_PROMISED = 200;
