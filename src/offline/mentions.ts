/** Which files of the site a file names: read from the finished text, so that it holds for whatever bundler wrote it. */

export interface Mentions {
  /** Names without their folder, and addresses of links. */
  readonly names: ReadonlySet<string>;
  /** Name of a lazily imported file, to those fetched along with it. */
  readonly along: ReadonlyMap<string, readonly string[]>;
}

const FILE_NAME = /[\w$~@.-]+\.(?:css|js|json|mjs|png|svg|ttf|txt|wasm|webp|woff2?|sqlite|parquet|bin)\b/g;
const ADDRESS = /\b(?:href|src)=["']?([^"'#?\s>]+)/g;

/** Vite writes one list of all files that lazy imports fetch along, and numbers into it at each import. */
const LIST = /const __vite__mapDeps=.*?\[("[^\]]*")?\]\)\)\)=>\w+\.map\(\w+=>\w+\[\w+\]\);?/;
const LAZY = /import\(\s*[`"']\.\/([^`"']+)[`"']\s*\)(?:(?!import\()[\s\S])*?__vite__mapDeps\(\[([\d,]*)\]\)/g;

/** @throws {Error} when a list of lazy imports is written in a form that is not understood */
export function readMentions(text: string): Mentions {
  const list = LIST.exec(text);
  const code = list === null ? text : text.replace(list[0], '');
  const names = [...code.matchAll(FILE_NAME)].map(([name]) => name);
  const addresses = [...code.matchAll(ADDRESS)].map(([, address]) => address as string);
  return { names: new Set([...names, ...addresses]), along: alongOf(code, list?.[1] ?? '') };
}

function alongOf(code: string, list: string): ReadonlyMap<string, readonly string[]> {
  const files = (JSON.parse(`[${list}]`) as string[]).map((file) => file.slice(file.lastIndexOf('/') + 1));
  const lazy = [...code.matchAll(LAZY)];
  const used = code.match(/__vite__mapDeps\(\[/g)?.length ?? 0;
  if (lazy.length !== used)
    throw new Error(`${used} lists of files that lazy imports fetch along, but only ${lazy.length} of them could be read`);
  return new Map(lazy.map(([, name = '', numbers = '']) => [name, numbers.split(',').flatMap((number) => files[Number(number)] ?? [])]));
}
