/** The package that a module belongs to. */
import { resolve } from 'node:path';

const FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * @param moduleId as a bundler names it; relative to `root` when it is no absolute path
 * @returns the folder of its package; undefined for modules of our own
 */
export function packageFolder(moduleId: string, root: string): string | undefined {
  const path = moduleId.replace(/^\0/, '').replaceAll('\\', '/').split('?')[0] ?? '';
  const [folder] = FOLDER.exec(path) ?? [];
  return folder === undefined ? undefined : resolve(root, folder);
}
