import { practice as de } from './de/practice.ts';
import { practice as en } from './en/practice.ts';
import type { InEveryLanguage } from './language.ts';

export const practiceWords: InEveryLanguage<typeof en> = { en, de };
