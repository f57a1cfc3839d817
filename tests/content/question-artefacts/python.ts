/** Hands Python to a python3 where there is one: the parser for all blocks at once, and the runs of run.py. */
import { execFileSync, spawnSync } from 'node:child_process';

export const hasPython = spawnSync('python3', ['--version']).status === 0;

export interface PythonSource {
  readonly name: string;
  readonly code: string;
}

const FOLDER = 'tests/content/question-artefacts';

/** One line for each block that does not parse, and for each name that it uses without having it. */
export const parserFaults = (sources: readonly PythonSource[]): readonly string[] =>
  ask(`${FOLDER}/parse.py`, sources) as readonly string[];

/** What the blocks that need no third package give for the examples in run.py, by page. */
export const runBlocks = (sources: readonly PythonSource[]): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  ask(`${FOLDER}/run.py`, sources) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function ask(script: string, sources: readonly PythonSource[]): unknown {
  return JSON.parse(execFileSync('python3', ['-I', script], { input: JSON.stringify(sources), encoding: 'utf8' }));
}
