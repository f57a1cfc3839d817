import { saving as de } from './de/saving.ts';
import { saving as en } from './en/saving.ts';
import type { InEveryLanguage } from './language.ts';

export const savingWords: InEveryLanguage<typeof en> = { en, de };
