/**
 * Notes the package of every module that reaches the browser: of pages, of workers, and of the metric core that the guest imports.
 *
 * Astro bundles for the browser before it writes the pages, so the page of licences finds the list of its own build.
 */
import type { Plugin } from 'vite';
import { guestCoreLibraries } from '../../sandbox/guest-core.node.ts';
import { writeBundledPackages } from './bundled-packages.node.ts';
import { packageFolder } from './package-folder.node.ts';

/** Workers are bundled apart from the pages, by plugins of their own: all of one build add to this. */
const folders = new Set<string>();

export function collectPackages(): Plugin {
  return {
    name: 'holdout-collect-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    async generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
      const guest = modules.some((id) => id.includes('virtual:guest-core')) ? await guestCoreLibraries() : [];
      for (const id of [...modules, ...guest]) {
        const folder = packageFolder(id, process.cwd());
        if (folder !== undefined) folders.add(folder);
      }
      writeBundledPackages([...folders].toSorted());
    },
  };
}
