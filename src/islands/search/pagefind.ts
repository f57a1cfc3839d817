/** The search index, fetched when it is first asked. The part of pagefind's own interface that is used here. */
import { withBase } from '#islands/state/with-base.ts';

export interface FoundPart {
  readonly title: string;
  readonly url: string;
}

export interface FoundPage {
  readonly url: string;
  /** Text with `<mark>` around what was searched for. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly FoundPart[];
}

export interface FoundEntry {
  readonly id: string;
  data(): Promise<FoundPage>;
}

interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  /** @returns null when a later search has taken its place */
  debouncedSearch(query: string): Promise<{ readonly results: readonly FoundEntry[] } | null>;
}

let loaded: Promise<Pagefind> | undefined;

/** Rejects when the index cannot be fetched, and tries anew the next time. */
export function loadPagefind(): Promise<Pagefind> {
  loaded ??= importPagefind().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function importPagefind(): Promise<Pagefind> {
  // The index is written after the bundle, so its address is only known to the page.
  const pagefind: Pagefind = await import(/* @vite-ignore */ withBase('/pagefind/pagefind.js'));
  await pagefind.options({ baseUrl: withBase('/'), excerptLength: 24 });
  return pagefind;
}
