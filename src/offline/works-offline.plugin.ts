/** The step of the build that makes the site work offline. It must be the last integration: it lists final bytes. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeOffline } from './write-offline.plugin.ts';

/** Where a build for no host in particular says that it stands. */
const NO_HOST = 'http://localhost:4321';

export function worksOffline(version: string): AstroIntegration {
  let place = { base: '/', site: NO_HOST };
  return {
    name: 'holdout-works-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { base: `${config.base.replace(/\/+$/, '')}/`, site: config.site ?? NO_HOST };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { lines } = await writeOffline({ folder: fileURLToPath(dir), version, ...place });
        for (const line of lines) logger.info(line);
      },
    },
  };
}
