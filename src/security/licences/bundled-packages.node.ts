/** The list of packages that the bundler put into the site, handed from the bundling to the page that shows it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FILE = '.cache/bundled-packages.json';

/** @param folders of the packages, in full */
export function writeBundledPackages(folders: readonly string[]): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(folders));
}

/** Folders of packages, as the last build left them; none before the first one. */
export function readBundledPackages(): readonly string[] {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as string[];
  } catch {
    return [];
  }
}
