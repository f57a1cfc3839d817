/** Sorts the files of a built site: what every learner gets at once, what is fetched when it is wanted, and what no page uses. */
import type { Mentions } from './mentions.ts';
import type { MorePart } from './messages.ts';

export interface SortedFiles {
  readonly core: readonly string[];
  readonly more: ReadonlyMap<string, MorePart>;
  /** Read by no page: spare formats, files for hosts and crawlers. */
  readonly unused: readonly string[];
}

/** Where a part of the second cache begins: all that is reached only through such a file belongs to the part. */
const ENTRIES: readonly (readonly [MorePart, RegExp])[] = [
  ['editor', /(^|\/)MonacoEditor\.[\w-]+\.js$/],
  ['data', /\.(sqlite|parquet|bin)$/],
];

/** Pages that nobody is led to: the host shows the first at an unknown address. */
const NO_PAGE = /^(404\.html|([a-z]{2}\/)?404\/index\.html)$/;

/** Parts of the search engine that the site does not show. */
const SEARCH_EXTRAS = /^pagefind\/pagefind-(ui|modular-ui|component-ui|highlight)\./;

export const isPage = (path: string): boolean => path.endsWith('.html') && !NO_PAGE.test(path);

const isRoot = (path: string): boolean =>
  isPage(path) ||
  (path.startsWith('pagefind/') && !SEARCH_EXTRAS.test(path)) ||
  /^manifest(\.[a-z]{2})?\.webmanifest$/.test(path) ||
  /^icons\/icon-[^/]+\.png$/.test(path);

const partOf = (path: string): MorePart | undefined => ENTRIES.find(([, entry]) => entry.test(path))?.[0];

/**
 * @param mentionsOf what each file names; paths are relative to the folder of the site, with `/`
 * @param base address of that folder on its host, such as `/`
 */
export function sortFiles(paths: readonly string[], mentionsOf: (path: string) => Mentions, base: string): SortedFiles {
  const next = edges(paths, mentionsOf, base);
  const core = reached(paths.filter(isRoot), next, (path) => partOf(path) === undefined);
  const more = new Map<string, MorePart>();
  for (const entry of paths) {
    const part = partOf(entry);
    if (part === undefined) continue;
    for (const path of reached([entry], next, (path) => !core.has(path))) more.set(path, part);
  }
  return { core: [...core].sort(), more, unused: paths.filter((path) => !core.has(path) && !more.has(path)) };
}

function edges(paths: readonly string[], mentionsOf: (path: string) => Mentions, base: string): (path: string) => readonly string[] {
  // A hashed name is unique, whatever folder it stands in; anything else is found by its address.
  const byName = new Map(paths.filter((path) => path.startsWith('assets/')).map((path) => [path.slice('assets/'.length), path]));
  const known = new Set(paths.filter((path) => !path.endsWith('.html')));
  const find = (name: string): string[] => {
    const path = byName.get(name) ?? (name.startsWith(base) ? name.slice(base.length) : undefined);
    return path !== undefined && known.has(path) ? [path] : [];
  };
  const mentions = new Map(paths.map((path) => [path, mentionsOf(path)]));
  const along = Map.groupBy(
    [...mentions.values()].flatMap((each) => [...each.along]),
    ([name]) => byName.get(name),
  );
  return (path) => [
    ...[...(mentions.get(path)?.names ?? [])].flatMap(find),
    ...(along.get(path) ?? []).flatMap(([, names]) => names.flatMap(find)),
  ];
}

function reached(from: readonly string[], next: (path: string) => readonly string[], enters: (path: string) => boolean): Set<string> {
  const seen = new Set<string>();
  const waiting = from.filter(enters);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    waiting.push(...next(path).filter((other) => !seen.has(other) && enters(other)));
  }
  return seen;
}
