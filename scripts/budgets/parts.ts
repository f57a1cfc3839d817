/** Parts of the site that are fetched on demand, after the first visit has loaded: they have budgets of their own. */
import { globSync } from 'node:fs';

export interface Part {
  readonly kind: string;
  /** With all that they import statically. */
  readonly scripts: readonly string[];
  /** Sent beside them, such as WebAssembly. */
  readonly others: readonly string[];
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
}

/** Names as the bundler gives them, without their hashes. A pattern that finds nothing is an error: else the part would be free. */
const PARTS: readonly { readonly kind: string; readonly [sort: string]: string | readonly string[] }[] = [
  { kind: 'part: first Check', scripts: ['grade.worker'], others: ['emscripten-module-*.wasm'] },
  { kind: 'part: SQLite', scripts: ['sql-wasm-browser'], others: ['sql-wasm-browser-*.wasm'] },
  {
    kind: 'part: full editor',
    scripts: ['MonacoEditor', 'tsMode', 'editor.worker'],
    styles: ['MonacoEditor', 'editor'],
    fonts: ['codicon'],
  },
  { kind: 'part: TypeScript service', scripts: ['ts.worker', '_virtual_core-declarations'] },
];

export function partsOf(site: string): readonly Part[] {
  const find = (pattern: string): readonly string[] => {
    const found = globSync(`assets/${pattern}`, { cwd: site });
    if (found.length === 0)
      throw new Error(`no file of the site is named assets/${pattern}, which a part is measured by; see scripts/budgets/parts.ts`);
    return found.toSorted();
  };
  return PARTS.map(({ kind, scripts = [], others = [], styles = [], fonts = [] }) => ({
    kind,
    scripts: [scripts].flat().flatMap((name) => find(`${name}[.-]*.js`)),
    others: [others].flat().flatMap(find),
    styles: [styles].flat().flatMap((name) => find(`${name}[.-]*.css`)),
    fonts: [fonts].flat().flatMap((name) => find(`${name}[.-]*.ttf`)),
  }));
}
