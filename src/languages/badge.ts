import { badge as de } from './de/badge.ts';
import { badge as en } from './en/badge.ts';
import type { InEveryLanguage } from './language.ts';

export const badgeWords: InEveryLanguage<typeof en> = { en, de };
