/**
 * The Vite plugin behind the catalogue: one chunk per exercise, with everything that grading it needs.
 *
 * `exercises/<id>/grader.ts?exercise` is the exercise as a module: its grader, its texts, its content hash.
 * `virtual:guest-core` is the metric core as text for the guest.
 */
import { dirname, basename, relative } from 'node:path';
import type { Plugin } from 'vite';
import { bundleGuestCore } from '../sandbox/guest-core.node.ts';
import { readExerciseFiles } from './catalog.node.ts';
import { contentHash } from './exercise-files.ts';

const EXERCISE = /\/exercises\/[^/]+\/grader\.ts\?exercise$/;
const GUEST_CORE = 'virtual:guest-core';

/** Files that the worker needs; the rest of the folder counts in the hash only. */
const SENT = /^((starter|solution|second-approach)\.(ts|sql)|misconceptions\/[^/]+\.(ts|sql)|also-right\/[^/]+\.sql)$/;

export function holdoutCatalog(): Plugin {
  return {
    name: 'holdout-catalog',
    enforce: 'pre',
    resolveId: (id) => (id === GUEST_CORE ? `\0${GUEST_CORE}` : undefined),
    async load(id) {
      if (id === `\0${GUEST_CORE}`) return `export default ${JSON.stringify(await bundleGuestCore())};`;
      if (!EXERCISE.test(id)) return undefined;
      const directory = dirname(id);
      const files = await readExerciseFiles(directory);
      for (const name of Object.keys(files)) this.addWatchFile(`${directory}/${name}`);
      const sent = Object.fromEntries(Object.entries(files).filter(([name]) => SENT.test(name)));
      return [
        `import { assembleExercise } from '#catalog/exercise-files.ts';`,
        `import grader from './grader.ts';`,
        `export default assembleExercise(${JSON.stringify(basename(directory))}, ${JSON.stringify(sent)}, grader, ${JSON.stringify(contentHash(files))});`,
      ].join('\n');
    },
    handleHotUpdate({ file, server, modules }) {
      if (!relative(server.config.root, file).startsWith('exercises/')) return undefined;
      const chunk = server.moduleGraph.getModuleById(`${file.replace(/(\/exercises\/[^/]+)\/.*/, '$1')}/grader.ts?exercise`);
      return chunk ? [...modules, chunk] : undefined;
    },
  };
}
