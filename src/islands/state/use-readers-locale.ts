/** How dates are written: in the language of the page, as the reader's own country writes them. */
import type { Language } from '#languages/language.ts';
import { useLanguage } from './use-words.ts';

/** The reader's first locale in that language, such as `en-GB`; the bare language when they have none. */
export const readersLocale = (language: Language, locales: readonly string[]): string =>
  locales.find((locale) => locale === language || locale.startsWith(`${language}-`)) ?? language;

/** To be used after loading only: while a page is built there is no reader. */
export const useReadersLocale = (): string => readersLocale(useLanguage(), navigator.languages);
