/** Finds the command and runs it. Bad input is one line on stderr, never a stack trace. */
import { enableCompileCache } from 'node:module';
import { UsageError } from './usage-error.ts';

/** A command: its arguments in, its exit code out. */
export type Command = (args: readonly string[]) => Promise<number>;

/** Each is loaded only when it is asked for: a metric over a large file should not wait for the sandbox. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  conformance: async () => (await import('./commands/conformance.ts')).conformance,
  hostile: async () => (await import('./commands/hostile.ts')).hostile,
  verify: async () => (await import('./commands/verify.ts')).verify,
  eval: async () => (await import('./commands/eval.ts')).evaluate,
  world: async () => (await import('./commands/world.ts')).world,
};

const USAGE = `usage: npm run -s holdout -- <command>

  check <exercise> <file> [--variant N] [--seed N] [--json]
                                                grade one solution, as first set or on a variant's data
  verify [ids...]                               prove every exercise: solution, starter, misconceptions
  eval --qrels F --run F [--metric M ...] [--level L] [--per-query] [--json]
                                                evaluate a TREC run with trec_eval's measures
  conformance <golden.json...>                  run the core against reference cases
  hostile <corpus.json>                         run hostile programs through the sandbox
  world --scale tiny,lab,bench [--seed N] --out DIR [--truth]
                                                write the fictional company's tables as CSV files and SQLite`;

export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    console.log(USAGE);
    return name === '' ? 2 : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    console.error(`holdout has no command ${JSON.stringify(name)}; it has ${Object.keys(COMMANDS).join(', ')}`);
    return 2;
  }
  // Modules that are ready compiled start several times faster from the second call on.
  enableCompileCache();
  try {
    const command = await load();
    return await command(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`holdout ${name}: ${error.message}`);
    return 2;
  }
}
