/** What was found for a query: the number of pages, and the first of them with their excerpts. */
import { useEffect, useState } from 'react';
import { isMeant } from './is-meant.ts';
import { type FoundEntry, type FoundPage, loadPagefind } from './pagefind.ts';

export type Search =
  | { readonly status: 'idle' | 'searching' | 'failed' }
  | { readonly status: 'found'; readonly query: string; readonly entries: readonly FoundEntry[] };

export function useSearch(query: string): Search {
  const [search, setSearch] = useState<Search>({ status: 'idle' });
  useEffect(() => {
    let current = true;
    const show = (next: Search) => current && setSearch(next);
    if (query === '') show({ status: 'idle' });
    else {
      setSearch((before) => (before.status === 'found' ? before : { status: 'searching' }));
      find(query).then(show, () => show({ status: 'failed' }));
    }
    return () => {
      current = false;
    };
  }, [query]);
  return search;
}

async function find(query: string): Promise<Search> {
  const pagefind = await loadPagefind();
  const answer = await pagefind.debouncedSearch(query);
  if (answer === null) return { status: 'searching' };
  const best = await answer.results[0]?.data();
  return { status: 'found', query, entries: best !== undefined && isMeant(query, best.excerpt) ? answer.results : [] };
}

interface FoundPages {
  /** The entries that they stand behind: for a moment still those of the search before. */
  readonly entries: readonly FoundEntry[];
  readonly pages: readonly FoundPage[];
}

/** The pages behind the entries, in their order; undefined until all are read. */
export function useFoundPages(entries: readonly FoundEntry[]): FoundPages | undefined {
  const [found, setFound] = useState<FoundPages>();
  useEffect(() => {
    let current = true;
    const show = (pages: readonly FoundPage[]) => current && setFound({ entries, pages });
    Promise.all(entries.map((entry) => entry.data())).then(show, () => show([]));
    return () => {
      current = false;
    };
  }, [entries]);
  return found;
}
