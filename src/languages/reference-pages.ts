import { referencePages as de } from './de/reference-pages.ts';
import { referencePages as en } from './en/reference-pages.ts';
import type { InEveryLanguage } from './language.ts';

export const referencePagesWords: InEveryLanguage<typeof en> = { en, de };
