/** The list of the core as Workbox makes it, with the address and the digest of each file. */
import { getManifest } from 'workbox-build';
import { LARGEST_CORE_FILE } from './budget.ts';
import type { CoreFile } from './messages.ts';
import { sha256, type SiteFolder } from './site-folder.plugin.ts';

/** Names that hold a digest of their bytes: the bundler's, and those of the search index. */
const HASHED = /^assets\/|^pagefind\/(fragment|index|filter)\/|^pagefind\/pagefind\.[^/]+\.pf_meta$/;

/** Names are put into globs as they are, so they must be without their signs. */
const PLAIN_NAME = /^[\w.~$@/-]+$/;

/** @throws {Error} when Workbox would leave a file out, which it does with a mere warning */
export async function coreFiles(folder: string, site: SiteFolder, paths: readonly string[], base: string): Promise<readonly CoreFile[]> {
  const strange = paths.filter((path) => !PLAIN_NAME.test(path));
  if (strange.length > 0) throw new Error(`names that cannot be kept offline, rename them: ${strange.join(', ')}`);
  const { manifestEntries, warnings, count } = await getManifest({
    globDirectory: folder,
    globPatterns: [...paths],
    globIgnores: [],
    maximumFileSizeToCacheInBytes: LARGEST_CORE_FILE,
    dontCacheBustURLsMatching: HASHED,
  });
  if (warnings.length > 0) throw new Error(`Workbox leaves files out of the offline core: ${warnings.join(' ')}`);
  if (count !== paths.length) throw new Error(`the offline core should hold ${paths.length} files, and Workbox listed ${count}`);
  return manifestEntries
    .map(({ url, revision }) => ({
      url: base + url.replace(/(^|\/)index\.html$/, '$1'),
      revision: revision ?? null,
      integrity: `sha256-${sha256(site.bytesOf(url), 'base64')}`,
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
