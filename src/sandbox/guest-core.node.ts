/** Bundles src/core for the guest: the same functions that grade are those that a learner may import. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { GuestCore } from './guest-core.ts';

let bundled: Promise<GuestCore> | undefined;

/** Built on first use, then kept for the life of the process. */
export function bundleGuestCore(): Promise<GuestCore> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<GuestCore> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../core/index.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    // `browser` keeps node:* out; QuickJS speaks ES2023.
    platform: 'browser',
    target: 'es2022',
    minify: true,
    write: false,
    metafile: true,
    outfile: 'holdout-core.js',
    legalComments: 'none',
  });
  const [output] = Object.values(result.metafile.outputs);
  return { source: result.outputFiles[0]?.text ?? '', names: (output?.exports ?? []).toSorted() };
}
