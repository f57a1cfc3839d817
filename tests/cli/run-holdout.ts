/** Runs the command line as a person would, from a folder of their own, and says what came out. */
import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const FRONT_DOOR = 'src/cli/holdout.mjs';

/** `from` is where the person stands: npm runs in the repository, and hands that folder over as INIT_CWD. */
export function runHoldout(args: readonly string[], from: string): Promise<Ran> {
  const { promise, resolve, reject } = Promise.withResolvers<Ran>();
  const child = spawn(process.execPath, [FRONT_DOOR, ...args], {
    env: { ...process.env, INIT_CWD: from },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.on('error', reject);
  child.on('close', (code) => resolve({ code, out, err }));
  return promise;
}

/** A mistake of the person: exit 2, nothing on stdout, and on stderr one sentence that matches. */
export function isOneSentence({ code, out, err }: Ran, words: RegExp): string[] {
  const complaints: string[] = [];
  if (code !== 2) complaints.push(`exit ${code}, not 2`);
  if (out !== '') complaints.push(`stdout holds ${JSON.stringify(out)}`);
  if (err.trimEnd().split('\n').length !== 1) complaints.push(`stderr has several lines: ${err}`);
  if (/\bat .*:\d+:\d+|node:internal/.test(err)) complaints.push(`stderr shows a stack: ${err}`);
  if (!words.test(err)) complaints.push(`stderr does not match ${words}: ${err}`);
  return complaints;
}
