/**
 * Makes a finished folder work offline: the web manifests, the sitemap and the service worker with its lists.
 *
 * It is run last, so that what it lists are the bytes that are served. A folder may be done again after a change.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '#languages/language.ts';
import { CORE_BUDGET } from './budget.ts';
import { bundleWorker } from './bundle-worker.plugin.ts';
import { coreFiles } from './core-files.plugin.ts';
import type { MoreFile, OfflineBuild } from './messages.ts';
import { gzipBytes, readSiteFolder, sha256, type SiteFolder } from './site-folder.plugin.ts';
import { isPage, type SortedFiles, sortFiles } from './sort-files.ts';
import { siteMap } from './site-map.ts';
import { webManifest, webManifestName } from './web-manifest.ts';

const WORKER_FILE = 'service-worker.js';
/** What this step writes itself, and no page reads. */
const OWN_FILES = [WORKER_FILE, 'robots.txt', 'sitemap.xml'];

export interface OfflineOptions {
  readonly folder: string;
  readonly version: string;
  /** Folder of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Address of the host. */
  readonly site: string;
}

export interface OfflineReport {
  readonly build: string;
  readonly lines: readonly string[];
}

/** @throws {Error} when a file would be left out, or the core is over its budget */
export async function writeOffline({ folder, version, base, site }: OfflineOptions): Promise<OfflineReport> {
  for (const language of LANGUAGES) {
    writeFileSync(join(folder, webManifestName(language)), `${JSON.stringify(webManifest(language, base), null, 2)}\n`);
  }
  const files = readSiteFolder(folder);
  writeForCrawlers(folder, files.paths, new URL(base, site).href);
  const sorted = sortFiles(
    files.paths.filter((path) => !OWN_FILES.includes(path)),
    files.mentionsOf,
    base,
  );
  const core = await coreFiles(folder, files, sorted.core, base);
  const more = moreFiles(files, sorted, base);
  const build = sha256(JSON.stringify([version, core, more]), 'hex').slice(0, 8);
  const sizes = sizesOf(files, sorted);
  const offline: OfflineBuild = { version, build, base, coreBytes: sizes.core, core, more };
  writeFileSync(join(folder, WORKER_FILE), await bundleWorker(offline));
  holdToBudget(sizes);
  return { build, lines: reportLines(build, sorted, sizes) };
}

/** The page about offline use stands in for others; it is no place to arrive at. */
function writeForCrawlers(folder: string, paths: readonly string[], root: string): void {
  const pages = paths.filter((path) => isPage(path) && !/(^|\/)offline\/index\.html$/.test(path));
  const addresses = pages.map((path) => `/${path.replace(/index\.html$/, '')}`);
  writeFileSync(join(folder, 'sitemap.xml'), siteMap(addresses, root.replace(/\/$/, '')));
  writeFileSync(join(folder, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${root}sitemap.xml\n`);
}

/** Hashed names only: what has another name could be another file after an update. */
function moreFiles(files: SiteFolder, { more }: SortedFiles, base: string): readonly MoreFile[] {
  const unhashed = [...more.keys()].filter((path) => !/^assets\/[^/]+[.-][\w-]{8}\.\w+$/.test(path));
  if (unhashed.length > 0) throw new Error(`the second cache takes only files with a digest in their name, not ${unhashed.join(', ')}`);
  return [...more]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, part]) => {
      const bytes = files.bytesOf(path);
      return { url: base + path, bytes: bytes.length, sha256: sha256(bytes, 'hex'), part };
    });
}

interface Sizes {
  readonly core: number;
  readonly coreGzip: number;
  readonly more: number;
  readonly moreGzip: number;
  readonly unused: number;
}

function sizesOf(files: SiteFolder, { core, more, unused }: SortedFiles): Sizes {
  const sum = (paths: Iterable<string>, size: (bytes: Buffer) => number) =>
    [...paths].reduce((total, path) => total + size(files.bytesOf(path)), 0);
  const raw = (bytes: Buffer) => bytes.length;
  return {
    core: sum(core, raw),
    coreGzip: sum(core, gzipBytes),
    more: sum(more.keys(), raw),
    moreGzip: sum(more.keys(), gzipBytes),
    unused: sum(unused, raw),
  };
}

function holdToBudget({ core, coreGzip }: Sizes): void {
  const over = (what: string, bytes: number, budget: number) =>
    `the offline core is ${bytes} bytes ${what}, over its budget of ${budget} in src/offline/budget.ts`;
  if (core > CORE_BUDGET.bytes) throw new Error(over('raw', core, CORE_BUDGET.bytes));
  if (coreGzip > CORE_BUDGET.gzipBytes) throw new Error(over('gzip', coreGzip, CORE_BUDGET.gzipBytes));
}

const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

const reportLines = (build: string, { core, more, unused }: SortedFiles, sizes: Sizes): readonly string[] => [
  `offline build ${build}`,
  `core: ${core.length} files, ${MB(sizes.core)}, ${MB(sizes.coreGzip)} gzip (budget ${MB(CORE_BUDGET.bytes)}, ${MB(CORE_BUDGET.gzipBytes)} gzip)`,
  `second cache: ${more.size} files, ${MB(sizes.more)}, ${MB(sizes.moreGzip)} gzip`,
  `read by no page: ${unused.length} files, ${MB(sizes.unused)}`,
];
