/**
 * Keeps the style sheets of code that is fetched on demand, such as the full editor.
 *
 * Astro deletes a style sheet that belongs to no page, and code behind a dynamic import belongs to none:
 * it would arrive without its looks. A sheet that its chunk names among its assets is left alone.
 */
import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

export function keepLazyStyles(): Plugin {
  return {
    name: 'holdout-keep-lazy-styles',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
      const eager = eagerOf(chunks);
      for (const chunk of chunks.filter(({ fileName }) => !eager.has(fileName))) {
        for (const sheet of chunk.viteMetadata?.importedCss ?? []) chunk.viteMetadata?.importedAssets.add(sheet);
      }
    },
  };
}

/** Files that a page loads at once: the entries and all that they import statically. */
function eagerOf(chunks: readonly Chunk[]): ReadonlySet<string> {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const eager = new Set<string>();
  const visit = (fileName: string): void => {
    if (eager.has(fileName)) return;
    eager.add(fileName);
    byName.get(fileName)?.imports.forEach(visit);
  };
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName);
  return eager;
}
