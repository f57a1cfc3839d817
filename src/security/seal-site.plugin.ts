/** The last hand on the built pages: each gets its content security policy, and the hosts get the same as headers. */
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HEADER_FILES } from './header-files.ts';
import { inlineStyleSheet } from './inline-style-sheet.ts';
import { readTags } from './page-markup.ts';
import { headerRules, type PolicyOfPage } from './response-headers.ts';
import { type BuiltPage, collectStyles, sealPage } from './seal-page.ts';

/** Runs when all pages stand and before anything that keeps their hashes. */
export function sealSite(): AstroIntegration {
  let base = '/';
  return {
    name: 'holdout-seal-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => sealFolder(fileURLToPath(dir), base),
    },
  };
}

async function sealFolder(folder: string, base: string): Promise<void> {
  const pages = await readPages(folder);
  const sheet = inlineStyleSheet((text) => sha256(text).digest('hex').slice(0, 8));
  for (const page of pages) collectStyles(page, sheet);
  const styles = sheet.text();
  const name = `assets/inline.${sha256(styles).digest('hex').slice(0, 8)}.css`;
  const sealed = pages.map((page) => ({ ...page, ...sealPage(page, { hash, sheet, sheetAddress: base + name }) }));
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, name), styles);
  await Promise.all(sealed.map(({ file, html }) => writeFile(join(folder, file), html)));
  await writeHeaderFiles(folder, sealed, base);
}

async function readPages(folder: string): Promise<readonly (BuiltPage & { readonly file: string })[]> {
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  return Promise.all(
    files.toSorted().map(async (file) => {
      const html = await readFile(join(folder, file), 'utf8');
      return { file, path: addressOf(file), html, tags: readTags(html) };
    }),
  );
}

async function writeHeaderFiles(folder: string, pages: readonly PolicyOfPage[], base: string): Promise<void> {
  const rules = headerRules(pages);
  await Promise.all(Object.entries(HEADER_FILES).map(([name, write]) => writeFile(join(folder, name), write(rules, base))));
}

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const sha256 = (text: string) => createHash('sha256').update(text);
const hash = (text: string): string => `'sha256-${sha256(text).digest('base64')}'`;
