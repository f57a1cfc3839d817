/** Writes a folder as a whole: it appears complete, or not at all. */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

export interface FolderFile {
  readonly name: string;
  readonly content: Iterable<string> | Uint8Array;
}

/**
 * Puts the files into a new folder beside the wanted one, then gives it its name.
 *
 * @param mayReplace names of files that an existing folder may hold and lose
 */
export async function writeFolder(
  folder: string,
  files: Iterable<FolderFile | Promise<FolderFile>>,
  mayReplace: ReadonlySet<string>,
): Promise<void> {
  await refuseForeignFiles(folder, mayReplace);
  const partial = await partialFolder(folder);
  try {
    for (const file of files) {
      const { name, content } = await file;
      await writeFile(join(partial, name), content);
    }
    await takePlace(folder, partial);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw asUsageError(folder, error);
  }
}

/** Our own earlier files may be replaced; a folder with anything else in it is somebody's. */
export async function refuseForeignFiles(folder: string, mayReplace: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw asUsageError(folder, error);
  });
  const foreign = names.find((name) => !mayReplace.has(name));
  if (foreign !== undefined) {
    throw new UsageError(`${folder} holds ${JSON.stringify(foreign)}, which this command did not write; choose another --out`);
  }
}

async function partialFolder(folder: string): Promise<string> {
  try {
    await mkdir(dirname(folder), { recursive: true });
    const partial = `${beside(folder)}.partial`;
    await mkdir(partial);
    return partial;
  } catch (error) {
    throw asUsageError(folder, error);
  }
}

/** The earlier folder goes only when the new one stands. */
async function takePlace(folder: string, partial: string): Promise<void> {
  const earlier = `${beside(folder)}.earlier`;
  const hadEarlier = await rename(folder, earlier).then(
    () => true,
    () => false,
  );
  await rename(partial, folder);
  if (hadEarlier) await rm(earlier, { recursive: true, force: true });
}

const beside = (folder: string) => join(dirname(folder), `.${basename(folder)}-${process.pid}`);

/** What the file system refuses, in one sentence; anything else is a fault of ours and stays what it is. */
function asUsageError(folder: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return typeof code === 'string' ? new UsageError(`${folder} cannot be written (${code}); choose another --out`) : error;
}
