/** The pages that were found: kind, title, the words around what was searched for, and the parts of a long page. */
import { useLanguage, useWords } from '#islands/state/use-words.ts';
import { DEFAULT_LANGUAGE, type Language } from '#languages/language.ts';
import { searchWords } from '#languages/search.ts';
import { addressIn, kindOf } from './found-address.ts';
import { markedPieces } from './marked-pieces.ts';
import type { FoundEntry, FoundPage } from './pagefind.ts';
import { useFoundPages } from './use-search.ts';

const PARTS_SHOWN = 4;

export function FoundList({ entries }: { readonly entries: readonly FoundEntry[] }) {
  const found = useFoundPages(entries);
  if (found === undefined) return null;
  return (
    <ol className="found" aria-busy={found.entries !== entries}>
      {found.pages.map((page) => (
        <Found key={page.url} page={page} />
      ))}
    </ol>
  );
}

function Found({ page }: { readonly page: FoundPage }) {
  const words = useWords(searchWords);
  const language = useLanguage();
  return (
    <li>
      <p className="found-kind">{words.kinds[kindOf(page.url)]}</p>
      <h2 lang={contentLanguage(language)}>
        <a href={addressIn(language, page.url)}>{page.meta.title ?? page.url}</a>
      </h2>
      <p lang={contentLanguage(language)}>
        {markedPieces(page.excerpt).map(({ text, marked }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one excerpt never change places
          marked ? <mark key={index}>{text}</mark> : text,
        )}
      </p>
      <Parts page={page} />
    </li>
  );
}

function Parts({ page }: { readonly page: FoundPage }) {
  const words = useWords(searchWords);
  const language = useLanguage();
  const parts = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, PARTS_SHOWN);
  if (parts.length === 0) return null;
  return (
    <p className="found-parts">
      {words.inPage}{' '}
      {parts.map(({ title, url }, index) => (
        <span key={url} lang={contentLanguage(language)}>
          {index > 0 && ', '}
          <a href={addressIn(language, url)}>{title}</a>
        </span>
      ))}
    </p>
  );
}

/** Content is English: said only where the page is not. */
const contentLanguage = (language: Language): 'en' | undefined => (language === DEFAULT_LANGUAGE ? undefined : 'en');
