/** Bundles the bare pages as the site bundles its worker, into a folder of the caller. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { holdoutCatalog } from '../../src/catalog/vite-plugin.node.ts';

const page = (name: string) => fileURLToPath(new URL(`./bare/${name}`, import.meta.url));

export async function buildBare(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: page('.'),
    base: './',
    logLevel: 'error',
    plugins: [holdoutCatalog()],
    worker: { format: 'es', plugins: () => [holdoutCatalog()] },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      target: 'esnext',
      rolldownOptions: { input: [page('index.html'), page('worker.html')] },
    },
  });
}
