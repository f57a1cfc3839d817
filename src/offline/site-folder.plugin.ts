/** Reads the finished folder of the site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Mentions, readMentions } from './mentions.ts';

export interface SiteFolder {
  /** Relative, with `/`, sorted. */
  readonly paths: readonly string[];
  bytesOf(path: string): Buffer;
  mentionsOf(path: string): Mentions;
}

/** Files that name others. The index of the search engine names none that is not a root already. */
const NAMES_FILES = /^(?!pagefind\/).*\.(html|js|css|webmanifest)$/;

export function readSiteFolder(folder: string): SiteFolder {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
  const bytesOf = (path: string) => readFileSync(join(folder, path));
  const mentionsOf = (path: string): Mentions =>
    NAMES_FILES.test(path) ? readMentions(bytesOf(path).toString('utf8')) : { names: new Set(), along: new Map() };
  return { paths, bytesOf, mentionsOf };
}

export const sha256 = (bytes: Buffer | string, encoding: 'hex' | 'base64'): string => createHash('sha256').update(bytes).digest(encoding);

export const gzipBytes = (bytes: Buffer): number => gzipSync(bytes, { level: 6 }).length;
