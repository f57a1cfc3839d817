/** Runs a program of this repository and waits for it; gives back its exit code and, when asked, what it printed. */
import { spawn } from 'node:child_process';

export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

const QUIET_ASTRO = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };

/** `echo` shows the output as it comes, or in one piece at the end; it is gathered either way. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { env?: Record<string, string>; echo?: boolean | 'at the end'; cwd?: string } = {},
): Promise<CommandResult> {
  const { promise, resolve, reject } = Promise.withResolvers<CommandResult>();
  const child = spawn(command, args, {
    env: { ...process.env, ...QUIET_ASTRO, ...options.env },
    cwd: options.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk;
    if (options.echo === undefined || options.echo === true) process.stdout.write(chunk);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  child.on('error', reject);
  child.on('close', (code) => {
    if (options.echo === 'at the end') process.stdout.write(output);
    resolve({ code: code ?? 1, output });
  });
  return promise;
}
