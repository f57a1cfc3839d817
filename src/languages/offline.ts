import { offline as de } from './de/offline.ts';
import { offline as en } from './en/offline.ts';
import type { InEveryLanguage } from './language.ts';

export const offlineWords: InEveryLanguage<typeof en> = { en, de };
