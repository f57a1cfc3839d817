/** The list of all functions with a search box above it; without a query the list stands by family. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Language } from '#languages/language.ts';
import { referencePagesWords } from '#languages/reference-pages.ts';
import '#islands/ui/search-box.css';
import './reference-search.css';
import { functionSearch, type ListedFamily, type ListedFunction } from './search-functions.ts';

interface Props {
  readonly language: Language;
  readonly families: readonly ListedFamily[];
}

export function ReferenceSearch({ language, families }: Props) {
  const words = referencePagesWords[language];
  const [query, setQuery] = useState('');
  const search = useMemo(() => functionSearch(families), [families]);
  const found = query.trim() === '' ? undefined : search(query);
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  // What was typed into the page before its script ran stands in the box, but React has not heard of it.
  useEffect(() => setQuery(box.current?.value ?? ''), []);
  return (
    <search>
      <label htmlFor={id}>{words.searchLabel}</label>
      <input
        ref={box}
        id={id}
        type="search"
        value={query}
        autoComplete="off"
        spellCheck={false}
        placeholder={words.searchExamples}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setQuery('')}
      />
      <p className="quiet" role="status">
        {found === undefined ? '' : words.found(found.length)}
      </p>
      {found === undefined ? families.map((family) => <Family key={family.id} family={family} />) : <FunctionList functions={found} />}
    </search>
  );
}

function Family({ family }: { readonly family: ListedFamily }) {
  return (
    <section aria-labelledby={`family-${family.id}`} lang="en">
      <h2 id={`family-${family.id}`}>
        <a href={family.address}>{family.title}</a>
      </h2>
      <p className="quiet">{family.about}</p>
      <FunctionList functions={family.functions} />
    </section>
  );
}

function FunctionList({ functions }: { readonly functions: readonly ListedFunction[] }) {
  return (
    <ul className="functions" lang="en">
      {functions.map(({ name, summary, address }) => (
        <li key={address}>
          <a href={address}>
            <code>{name}</code>
          </a>
          <span>{summary.replaceAll('`', '')}</span>
        </li>
      ))}
    </ul>
  );
}
