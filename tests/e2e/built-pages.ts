/** The pages of the finished site, from its folder. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the site that is being served was built. */
export const BUILT = process.env.HOLDOUT_OUT ?? 'dist';

export interface BuiltFile {
  /** Path in the folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

export const builtFiles = (pattern: string): readonly BuiltFile[] =>
  globSync(pattern, { cwd: BUILT })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(BUILT, file), 'utf8') }));

/** Addresses of all pages, both languages, relative to the site's base. */
export const builtAddresses = (): readonly string[] =>
  globSync('**/*.html', { cwd: BUILT })
    .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
    .toSorted();
