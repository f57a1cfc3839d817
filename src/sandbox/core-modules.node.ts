/**
 * Builds the metric core as ES modules that need nothing else: one a source file, the numeric libraries under vendor/.
 *
 * A module a file lets the guest parse, and a bundler keep, only what an import reaches.
 */
import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, type BuildResult, build, type Plugin } from 'esbuild';

export interface CoreModules {
  /** Text by path, such as `ranking/ndcg-at-k.js`; references between them are relative. */
  readonly files: Readonly<Record<string, string>>;
  /** The module that declares each public function. */
  readonly homes: Readonly<Record<string, string>>;
  /** Files of the numeric libraries that stand in vendor/. */
  readonly libraries: readonly string[];
}

const source = fileURLToPath(new URL('../core', import.meta.url));
const root = join(source, '../..');
const out = join(root, 'core-modules');

/** `minify` for the guest, where nobody reads it; licences stay where it is handed to people. */
export async function buildCoreModules({ minify }: { readonly minify: boolean }): Promise<CoreModules> {
  const options: BuildOptions & { write: false; metafile: true } = {
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // QuickJS speaks ES2023.
    target: 'es2023',
    minify,
    legalComments: minify ? 'none' : 'inline',
    logLevel: 'warning',
    absWorkingDir: root,
    write: false,
    metafile: true,
  };
  const libraries = new Set<string>();
  const entryPoints = globSync('**/*.ts', { cwd: source }).filter((file) => !file.endsWith('.test.ts'));
  const own = await build({
    ...options,
    entryPoints: entryPoints.map((file) => join(source, file)),
    outbase: source,
    outdir: out,
    plugins: [keepModulesApart(libraries)],
  });
  const vendor = await build({
    ...options,
    entryPoints: [...libraries].map((library) => ({ in: `vendor:${library}`, out: vendorName(library) })),
    outdir: join(out, 'vendor'),
    splitting: true,
    alias: { debug: './src/sandbox/silent-debug.cjs' },
    plugins: [vendorEntries],
  });
  return { files: { ...textsOf(own), ...textsOf(vendor) }, homes: homesOf(own), libraries: Object.keys(vendor.metafile.inputs) };
}

/** Our own modules stay modules of their own, and a library becomes a module of vendor/; both by relative paths. */
function keepModulesApart(libraries: Set<string>): Plugin {
  return {
    name: 'keep modules apart',
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return undefined;
        if (!/^(#core\/|\.)/.test(path)) libraries.add(path);
        return { path: builtReference(path, relative(source, importer)), external: true, sideEffects: false };
      });
    },
  };
}

/** How a built module refers to another one, whichever way its source did; `importer` is relative to src/core. */
export function builtReference(reference: string, importer: string): string {
  const path = relative(dirname(importer), targetOf(reference, importer)).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}

function targetOf(reference: string, importer: string): string {
  if (reference.startsWith('#core/')) return reference.slice('#core/'.length);
  return reference.startsWith('.') ? join(dirname(importer), reference) : `vendor/${vendorName(reference)}.js`;
}

/** `@stdlib/math-base-special-exp` is `math-base-special-exp`. */
const vendorName = (library: string): string => library.replace(/^@[^/]+\//, '').replaceAll('/', '-');

/** A library as an entry: the function it is for the numeric ones, everything it names for the others. */
const vendorEntries: Plugin = {
  name: 'vendor entries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vendor:/ }, ({ path }) => ({ path: path.slice('vendor:'.length), namespace: 'vendor' }));
    onLoad({ filter: /./, namespace: 'vendor' }, ({ path }) => ({
      contents: path.startsWith('@stdlib/') ? `export { default } from '${path}';` : `export * from '${path}';`,
      resolveDir: root,
    }));
  },
};

function textsOf({ outputFiles = [] }: BuildResult): Record<string, string> {
  return Object.fromEntries(outputFiles.map((file) => [relative(out, file.path), file.text]));
}

/** A family's index names what is public; of the family's modules that export a name, the smallest is its home. */
function homesOf({ metafile }: BuildResult): Record<string, string> {
  const outputs = Object.entries(metafile?.outputs ?? {}).map(([path, output]) => ({
    path: relative(out, join(root, path)),
    names: output.exports,
  }));
  const homes: Record<string, string> = {};
  for (const index of outputs.filter(({ path }) => /^[^/]+\/index\.js$/.test(path))) {
    const family = outputs.filter(({ path }) => path.startsWith(`${dirname(index.path)}/`) && path !== index.path);
    for (const name of index.names) {
      const [home] = family.filter(({ names }) => names.includes(name)).toSorted((a, b) => a.names.length - b.names.length);
      if (home === undefined) throw new Error(`src/core/${index.path} exports ${name}, but no module of its folder does`);
      homes[name] = home.path;
    }
  }
  return homes;
}
