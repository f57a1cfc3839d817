/**
 * Keeps out of the bundle what Monaco brings along and this editor never uses.
 *
 * Its helper for starting workers imports every feature of the editor for its effects alone, and its TypeScript worker carries the
 * types of the DOM. Each cut is checked: a Monaco in which there is nothing to cut fails the build, so that an update cannot undo it.
 */
import type { Plugin } from 'vite';

const WORKER_STARTER = /\/monaco-editor\/esm\/vs\/internal\/common\/workers\.js$/;
/** Editors of differences: the interface of Monaco names them, and we show differences ourselves. */
const DIFFERENCES =
  /\/monaco-editor\/esm\/vs\/editor\/browser\/widget\/(?:multiDiffEditor\/multiDiffEditorWidget|diffEditor\/diffEditorWidget)\.js$/;
const LIBRARIES = /\/monaco-editor\/esm\/vs\/languages\/features\/typescript\/lib\/lib\.js$/;
/** The text of one library begins so, and goes on to the next. */
const LIBRARY = /^(?=libFileMap\["|export )/m;
/** We start the worker ourselves: the bundler would make it a second time. */
const OWN_START = /^\s*createWorker: \(\) => new Worker\(.*\),\n/m;
const WORKER_MANAGER = /\/monaco-editor\/esm\/vs\/languages\/features\/typescript\/workerManager\.js$/;

/** The library that the editor is set to; others are reached from it. */
export const EDITOR_LIBRARY = 'es2023';

export function slimMonaco(): Plugin {
  return {
    name: 'holdout-slim-monaco',
    // Before the bundler looks for workers.
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0] as string;
      if (WORKER_STARTER.test(path)) return { code: withoutEffects(code), map: null };
      if (DIFFERENCES.test(path)) return { code: withoutClasses(code), map: null };
      if (WORKER_MANAGER.test(path)) return { code: withoutOwnStart(code), map: null };
      if (LIBRARIES.test(path)) return { code: onlyLibrary(code, EDITOR_LIBRARY), map: null };
      return undefined;
    },
  };
}

/** The features that the editor has are those that it registers itself. */
export function withoutEffects(code: string): string {
  return cut(code, /^import (?:'|")[^'"]+['"];\n/gm, 'the starter of workers');
}

export function withoutOwnStart(code: string): string {
  return cut(code, OWN_START, 'the manager of the TypeScript worker');
}

/** Under the same names there is nothing to build on. */
export function withoutClasses(code: string): string {
  const [, names] = /^export \{ (.+) \};$/m.exec(code) ?? [];
  if (names === undefined) throw new Error('slim-monaco: the editor of differences is not as expected');
  return names
    .split(', ')
    .map((name) => `export class ${name} {}\n`)
    .join('');
}

export function onlyLibrary(code: string, name: string): string {
  const texts = new Map<string, string>();
  for (const text of code.split(LIBRARY)) texts.set(/^libFileMap\["([^"]+)"\]/.exec(text)?.[1] ?? '', text);
  const reached = new Map<string, string>();
  const reach = (file: string): void => {
    const text = texts.get(file);
    if (text === undefined) throw new Error(`slim-monaco: the library ${file} is not where it is expected`);
    if (reached.has(file)) return;
    reached.set(file, text);
    for (const [, reference] of text.matchAll(/<reference lib=\\?"([^"\\]+)\\?"/g)) reach(`lib.${reference}.d.ts`);
  };
  reach(`lib.${name}.d.ts`);
  return ['const libFileMap = {};\n', ...reached.values(), 'export { libFileMap };\n'].join('');
}

function cut(code: string, what: RegExp, where: string): string {
  const kept = code.replace(what, '');
  if (kept === code) throw new Error(`slim-monaco: ${where} is not as expected`);
  return kept;
}
