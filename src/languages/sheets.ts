import { sheets as de } from './de/sheets.ts';
import { sheets as en } from './en/sheets.ts';
import type { InEveryLanguage } from './language.ts';

export const sheetsWords: InEveryLanguage<typeof en> = { en, de };
