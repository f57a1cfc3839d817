/** Search over all content. The query stands in the address, so that a search can be kept and gone back to. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { LanguageContext, useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { searchWords } from '#languages/search.ts';
import { FoundList } from './FoundList.tsx';
import '#islands/ui/search-box.css';
import './site-search.css';
import { type Search, useSearch } from './use-search.ts';

export function SiteSearch({ language }: { readonly language: Language }) {
  return (
    <LanguageContext value={language}>
      <SearchBox />
    </LanguageContext>
  );
}

const QUERY_MAX = 200;

function SearchBox() {
  const words = useWords(searchWords);
  const [query, setQuery] = useState('');
  const search = useSearch(query.trim());
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  // What was typed before the script ran counts, else what the address asks for.
  useEffect(() => setQuery(box.current?.value || asked()), []);
  useEffect(() => remember(query.trim()), [query]);
  return (
    <search className="site-search">
      <label htmlFor={id}>{words.label}</label>
      <input
        ref={box}
        id={id}
        type="search"
        value={query}
        maxLength={QUERY_MAX}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setQuery('')}
      />
      <p className="quiet" id={`${id}-hint`}>
        {words.hint}
      </p>
      <p className="quiet" role="status">
        {statusText(search, words)}
      </p>
      {search.status === 'found' && <Results search={search} />}
    </search>
  );
}

const PAGES_AT_FIRST = 10;

function Results({ search }: { readonly search: Extract<Search, { status: 'found' }> }) {
  const words = useWords(searchWords);
  const [shown, setShown] = useState({ query: search.query, count: PAGES_AT_FIRST });
  const count = shown.query === search.query ? shown.count : PAGES_AT_FIRST;
  const entries = useMemo(() => search.entries.slice(0, count), [search, count]);
  const more = search.entries.length - entries.length;
  return (
    <>
      <FoundList entries={entries} />
      {more > 0 && (
        <button type="button" onClick={() => setShown({ query: search.query, count: search.entries.length })}>
          {words.more(more)}
        </button>
      )}
    </>
  );
}

type Words = (typeof searchWords)['en'];

function statusText(search: Search, words: Words): string {
  if (search.status === 'found') return words.found(search.entries.length, search.query);
  if (search.status === 'searching') return words.searching;
  return search.status === 'failed' ? words.failed : '';
}

const asked = (): string => (new URLSearchParams(location.search).get('q') ?? '').slice(0, QUERY_MAX);

function remember(query: string): void {
  if (query === asked().trim()) return;
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
}
