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
export const SHRINK_MAX_CALLS = 600;
/** Failing inputs from which smaller ones are looked for, until one fits a line of text. */
export const SHRINK_STARTS = 3;
export const SHRINK_ENOUGH_CHARACTERS = 60;

/** Databases tried, and rows loaded for them, in search of the smallest database on which a query fails. */
export const SQL_SHRINK_TRIES = 400;
export const SQL_SHRINK_ROWS = 150_000;
/** Rows of a difference that a verdict carries on either side; the counts are of all. */
export const SQL_SHOWN_ROWS = 20;

export const WALL_PER_CHECK_MS = 5_000;
export const WALL_PER_RUN_MS = 20_000;

export const CONSOLE_MAX_LINES = 100;
export const CONSOLE_MAX_BYTES = 65_536;

/** Frames of recursion a learner may count on; inputs outside cost checks stay at most half as long. */
export const MAX_FRAMES_PROMISED = 200;
