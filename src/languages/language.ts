/** The languages of the interface. Content (lessons, exercises, questions) is English in each of them, and marked as such. */
export const LANGUAGES = ['en', 'de'] as const;

/** A BCP 47 tag, as in `<html lang>`. */
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'en';

/** The name of each language in itself, as a reader looks for it. */
export const LANGUAGE_NAMES: InEveryLanguage<string> = { en: 'English', de: 'Deutsch' };

/** What must exist in every language: a translation that lacks a key does not compile. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;

/** @returns the default language for a tag that is not ours, or for none */
export const languageOf = (tag: string | undefined): Language => LANGUAGES.find((language) => language === tag) ?? DEFAULT_LANGUAGE;

/** The same page in another language: `/roadmap/` is `/de/roadmap/` in German. Paths begin with a slash and are without the base. */
export const pathIn = (language: Language, path: string): string => (language === DEFAULT_LANGUAGE ? path : `/${language}${path}`);
