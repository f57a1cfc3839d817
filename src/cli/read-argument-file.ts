/** Files named on the command line: relative to where the person stands, not to where npm runs. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from './usage-error.ts';

export const argumentPath = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

export async function readArgumentFile(path: string): Promise<string> {
  try {
    return await readFile(argumentPath(path), 'utf8');
  } catch (error) {
    const why =
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? 'there is no such file'
        : (error as NodeJS.ErrnoException).code === 'EISDIR'
          ? 'it is a folder'
          : String((error as Error).message);
    throw new UsageError(`cannot read ${path}: ${why}`);
  }
}
