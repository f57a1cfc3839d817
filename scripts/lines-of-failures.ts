/** Finds, in what a runner printed, the lines that tell of its failures. */
import { stripVTControlCharacters } from 'node:util';

const MOST_LINES = 60;
const LINES_A_FAILURE = 14;

/** Where a failure begins: Vitest's `FAIL file > test`, Playwright's `1) file › test`, and our own `fails: name` and `wrong: name`. */
const FAILURE = /^\s*(FAIL\b|\d+\) |fails?\b|wrong\b)/;

/** The failures with some lines of each; without any that is recognised, the last lines. */
export function linesOfFailures(output: string): readonly string[] {
  const lines = plainLines(output);
  const near = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (FAILURE.test(line)) for (let at = index; at < index + LINES_A_FAILURE; at += 1) near.add(at);
  }
  const told = lines.filter((_, index) => near.has(index));
  return told.length > 0 ? told.slice(0, MOST_LINES) : lastLines(output);
}

export const lastLines = (output: string): readonly string[] => plainLines(output).slice(-MOST_LINES);

const plainLines = (output: string): readonly string[] =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '');
