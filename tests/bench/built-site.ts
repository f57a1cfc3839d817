/** The folder of the built site; it is built when it is not there. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../scripts/run-command.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export async function builtSite(): Promise<string> {
  const dist = resolve(ROOT, process.env.HOLDOUT_OUT || 'dist');
  if (existsSync(join(dist, 'index.html'))) return dist;
  const { code } = await runCommand('node', ['scripts/build.ts'], { cwd: ROOT });
  if (code !== 0) throw new Error('the site could not be built');
  return dist;
}
