/** The files of a release by their names in the zip: the site, a server for it, words about it, and the sums of them all. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { readMe } from './read-me.ts';

export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

/** One day for all files, so that the same tree gives the same bytes. In local parts, since a zip has no time zone. */
const DAY = new Date(2026, 0, 1);

const SERVER = new URL('./serve.mjs', import.meta.url);
const LICENCE = new URL('../../LICENSE', import.meta.url);

export const releaseName = (version: string): string => `holdout-${version}`;

/** @param site the built folder */
export function releaseFiles(site: string, version: string): ReleaseFiles {
  if (!existsSync(join(site, 'index.html'))) throw new Error(`${site} holds no built site; run the build first.`);
  const pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`site/${relative(site, path).replaceAll('\\', '/')}`, readFileSync(path)] as const);
  const files: (readonly [string, Uint8Array])[] = [
    ['LICENSE', readFileSync(LICENCE)],
    ['README.txt', Buffer.from(readMe(version))],
    ['serve.mjs', readFileSync(SERVER)],
    ...pages,
  ];
  return new Map([...files, ['SHA256SUMS', Buffer.from(sumsOf(new Map(files)))] as const].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** In the form that `sha256sum -c` reads. */
export function sumsOf(files: ReleaseFiles): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');
}

/** All in one folder, so that unpacking strews nothing about. */
export function zipRelease(files: ReleaseFiles, version: string): Uint8Array {
  const tree: Zippable = Object.fromEntries([...files].map(([name, bytes]) => [`${releaseName(version)}/${name}`, bytes]));
  return zipSync(tree, { level: 9, mtime: DAY });
}
