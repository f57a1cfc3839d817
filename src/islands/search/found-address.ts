/** Reads the addresses that the search index gives. */
import { withBase } from '#islands/state/with-base.ts';
import { DEFAULT_LANGUAGE, type Language } from '#languages/language.ts';

const KINDS = ['lessons', 'exercises', 'interview', 'reference', 'conventions', 'roadmap'] as const;
export type FoundKind = (typeof KINDS)[number] | 'other';

/** The index holds the English pages; the same page exists in every language. */
export const addressIn = (language: Language, url: string, base?: string): string => withBase(pathOf(url, base), language, base);

export const kindOf = (url: string, base?: string): FoundKind => KINDS.find((kind) => pathOf(url, base).startsWith(`/${kind}/`)) ?? 'other';

function pathOf(url: string, base?: string): string {
  const root = withBase('/', DEFAULT_LANGUAGE, base);
  return url.startsWith(root) ? `/${url.slice(root.length)}` : url;
}
