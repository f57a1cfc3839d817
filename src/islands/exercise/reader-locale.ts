/** The reader's own form of the page's language, so that dates look as they do at home: `en-GB` on an English page. */
import type { Language } from '#languages/language.ts';

/** @param preferred tags of the reader's languages, the dearest first */
export const readerLocale = (language: Language, preferred: readonly string[]): string =>
  preferred.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
