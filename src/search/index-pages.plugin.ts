/** Makes the index of the site search from the finished pages. What can be found is the content, which is English; pages of the interface in another language hold the same. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { LANGUAGES } from '#languages/language.ts';

/** Pages that nobody searches for. */
const LEFT_OUT = new Set(['404.html', 'search/index.html', 'offline/index.html', 'settings/index.html', 'storage/index.html']);

/** What would be found twice, or read as nothing: a formula is text only to the eye. */
const LEFT_OUT_PARTS = ['svg', 'button', '[hidden]', '.visually-hidden', '.katex'];

export const indexPages = (): AstroIntegration => ({
  name: 'holdout:index-pages',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const words = await writeIndex(fileURLToPath(dir));
      logger.info(`${words} pages can be searched.`);
    },
  },
});

async function writeIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'en',
      excludeSelectors: LEFT_OUT_PARTS,
    });
    if (index === undefined) throw new Error(errors.join('; '));
    const pages = pagesOf(folder);
    for (const page of pages) {
      const added = await index.addHTMLFile({ sourcePath: page, content: readFileSync(join(folder, page), 'utf8') });
      if (added.errors.length > 0) throw new Error(`${page}: ${added.errors.join('; ')}`);
    }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(written.errors.join('; '));
    return pages.length;
  } finally {
    await close();
  }
}

function pagesOf(folder: string): readonly string[] {
  const translated = LANGUAGES.map((language) => `${language}/`);
  return globSync('**/*.html', { cwd: folder })
    .map((page) => page.replaceAll('\\', '/'))
    .filter((page) => !LEFT_OUT.has(page) && !translated.some((prefix) => page.startsWith(prefix)))
    .toSorted();
}
