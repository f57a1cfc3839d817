import { search as de } from './de/search.ts';
import { search as en } from './en/search.ts';
import type { InEveryLanguage } from './language.ts';

export const searchWords: InEveryLanguage<typeof en> = { en, de };
