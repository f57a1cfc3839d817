import { today as de } from './de/today.ts';
import { today as en } from './en/today.ts';
import type { InEveryLanguage } from './language.ts';

export const todayWords: InEveryLanguage<typeof en> = { en, de };
