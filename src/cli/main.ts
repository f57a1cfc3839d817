/** Finds the command and runs it. Bad input is one line on stderr, never a stack trace. */
import { check } from './commands/check.ts';
import { conformance } from './commands/conformance.ts';
import { hostile } from './commands/hostile.ts';
import { verify } from './commands/verify.ts';
import { UsageError } from './usage-error.ts';

/** A command: its arguments in, its exit code out. */
export type Command = (args: readonly string[]) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = { check, conformance, hostile, verify };

const USAGE = `usage: npm run -s holdout -- <command>

  check <exercise> <file> [--seed N] [--json]   grade one solution
  verify [ids...]                               prove every exercise: solution, starter, misconceptions
  conformance <golden.json...>                  run the core against reference cases
  hostile <corpus.json>                         run hostile programs through the sandbox`;

export async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    console.log(USAGE);
    return name === '' ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    console.error(`holdout has no command ${JSON.stringify(name)}; it has ${Object.keys(COMMANDS).join(', ')}`);
    return 2;
  }
  try {
    return await command(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`holdout ${name}: ${error.message}`);
    return 2;
  }
}
