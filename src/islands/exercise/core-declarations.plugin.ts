/** `virtual:core-declarations`: the public functions of the metric core as declarations, and the types that they speak of. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bundleGuestCore } from '../../sandbox/guest-core.node.ts';
import { type Declaration, declarationsOf } from './declarations-of.ts';

const NAME = 'virtual:core-declarations';
const CORE = fileURLToPath(new URL('../../core/', import.meta.url));

/** Read when the site is built: the sources themselves are ten times as long. */
export function coreDeclarations(): Plugin {
  return {
    name: 'holdout-core-declarations',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const files = globSync('**/*.ts', { cwd: CORE }).filter((file) => !file.endsWith('.test.ts'));
      for (const file of files) this.addWatchFile(CORE + file);
      const declared = files.toSorted().flatMap((file) => declarationsOf(readFileSync(CORE + file, 'utf8')));
      const { homes } = await bundleGuestCore();
      return `export default ${JSON.stringify(publicOf(declared, new Set(Object.keys(homes))))};`;
    },
  };
}

export function publicOf(declared: readonly Declaration[], names: ReadonlySet<string>): readonly Declaration[] {
  const kept = new Set(declared.filter(({ kind, name }) => kind === 'function' && names.has(name)));
  // A set grows while it is walked: types of types come in turn.
  for (const { text } of kept) for (const type of declared) if (type.kind === 'type' && speaksOf(text, type.name)) kept.add(type);
  return declared.filter((declaration) => kept.has(declaration));
}

const speaksOf = (text: string, name: string): boolean => new RegExp(`\\b${name}\\b`).test(text);
