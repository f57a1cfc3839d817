/** Bundles the service worker of one build: one file, with the lists of what it keeps written into it. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { OfflineBuild } from './messages.ts';

const ENTRY = fileURLToPath(new URL('./service-worker.ts', import.meta.url));

export async function bundleWorker(offline: OfflineBuild): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"', __HOLDOUT_OFFLINE__: JSON.stringify(offline) },
  });
  return (outputFiles[0] as { text: string }).text;
}
