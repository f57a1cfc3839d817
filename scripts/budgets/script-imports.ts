/** What each script of the built site imports statically, and by that what comes along with it. */
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

export interface ScriptImports {
  /** The script itself and all that it imports statically, as paths inside the site. */
  with(script: string): readonly string[];
}

/** @param scripts paths inside the site, such as `assets/client.js` */
export async function readScriptImports(site: string, scripts: readonly string[]): Promise<ScriptImports> {
  const root = resolve(site);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: scripts.map((script) => resolve(root, script)),
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'nowhere',
    write: false,
    metafile: true,
    logLevel: 'silent',
    // What is fetched on demand is no part of a first visit.
    plugins: [
      {
        name: 'stop at import()',
        setup: ({ onResolve }) => onResolve({ filter: /./ }, ({ kind }) => (kind === 'dynamic-import' ? { external: true } : undefined)),
      },
    ],
  });
  const direct = new Map(
    Object.entries(metafile.inputs).map(([path, { imports }]) => [
      relative(root, resolve(root, path)),
      imports.filter(({ kind, external }) => kind === 'import-statement' && !external).map((to) => relative(root, resolve(root, to.path))),
    ]),
  );
  return { with: (script) => closureOf(script, direct) };
}

export function closureOf(script: string, direct: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const reached = new Set<string>();
  const reach = (path: string): void => {
    const imports = direct.get(path);
    if (imports === undefined) throw new Error(`the script ${path} is referred to and not there`);
    if (reached.has(path)) return;
    reached.add(path);
    imports.forEach(reach);
  };
  reach(script);
  return [...reached];
}
