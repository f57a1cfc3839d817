/** A verdict to look at: made by the command that the page about verdicts prints above it. */
import { execFile } from 'node:child_process';

export const EXAMPLE = {
  exercise: 'ndcg-at-k',
  file: 'exercises/ndcg-at-k/misconceptions/linear-gain.ts',
  command: 'npm run -s holdout -- check ndcg-at-k exercises/ndcg-at-k/misconceptions/linear-gain.ts --json',
} as const;

/** @param root the repository, which is where Astro and the tests are started from */
export async function gradeExample(root = process.cwd()): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = execFile(
    process.execPath,
    ['src/cli/holdout.mjs', 'check', EXAMPLE.exercise, EXAMPLE.file, '--json'],
    { cwd: root, env: { ...process.env, INIT_CWD: root } },
    // The exit code is 1, since the program is wrong: what counts is that there is a verdict.
    (error, stdout, stderr) => (stdout === '' ? reject(new Error(stderr || String(error))) : resolve(stdout)),
  );
  child.stdin?.end();
  return JSON.parse(await promise);
}
