/** Finds functions of the reference by name and summary. */
import MiniSearch from 'minisearch';

export interface ListedFunction {
  readonly name: string;
  readonly summary: string;
  readonly address: string;
}

export interface ListedFamily {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly address: string;
  readonly functions: readonly ListedFunction[];
}

/** A search over every function of the families; the words of a name in camel case count as words. */
export function functionSearch(families: readonly ListedFamily[]): (query: string) => readonly ListedFunction[] {
  const functions = families.flatMap((family) => family.functions.map((listed) => ({ ...listed, family: family.title })));
  const index = new MiniSearch({
    idField: 'address',
    fields: ['name', 'words', 'summary', 'family'],
    searchOptions: { prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false), boost: { name: 4, words: 3 }, combineWith: 'AND' },
  });
  index.addAll(functions.map((listed) => ({ ...listed, words: wordsOf(listed.name) })));
  const byAddress = new Map(functions.map((listed) => [listed.address, listed]));
  return (query) => index.search(query).flatMap(({ id }) => byAddress.get(id) ?? []);
}

/** `ndcgAtK` is also found as "ndcg at k". */
function wordsOf(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2');
}
