/** Bytes of files, as they lie and as gzip would send them; a font or a module of the engine is sent as it is. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export const SORTS = ['html', 'js', 'css', 'fonts'] as const;
export type Sort = (typeof SORTS)[number];

export interface Weight {
  readonly gzip: number;
  readonly raw: number;
}

export interface WeighedFile extends Weight {
  readonly name: string;
}

const PACKED = /\.(?:woff2?|png|jpg|webp|zip)$/;

/** @returns a function that weighs each file once, however often it is asked */
export function weighIn(site: string): (path: string) => WeighedFile {
  const known = new Map<string, WeighedFile>();
  return (path) => {
    const file = known.get(path) ?? weigh(site, path);
    known.set(path, file);
    return file;
  };
}

function weigh(site: string, path: string): WeighedFile {
  const bytes = readFileSync(join(site, path));
  const gzip = PACKED.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  return { name: path.endsWith('.html') ? path : basename(path), gzip, raw: bytes.length };
}

export function sumOf(files: readonly Weight[]): Weight {
  return { gzip: files.reduce((sum, { gzip }) => sum + gzip, 0), raw: files.reduce((sum, { raw }) => sum + raw, 0) };
}
