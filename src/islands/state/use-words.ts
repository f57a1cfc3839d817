/** The words of an island, in the language of its page. */
import { createContext, useContext } from 'react';
import { DEFAULT_LANGUAGE, type InEveryLanguage, type Language } from '#languages/language.ts';

/** Set once by the outermost component of an island, from its `language` prop. */
export const LanguageContext = createContext<Language>(DEFAULT_LANGUAGE);

export const useLanguage = (): Language => useContext(LanguageContext);

export const useWords = <Words>(words: InEveryLanguage<Words>): Words => words[useLanguage()];
