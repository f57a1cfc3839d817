import { lastTry as de } from './de/last-try.ts';
import { lastTry as en } from './en/last-try.ts';
import type { InEveryLanguage } from './language.ts';

export const lastTryWords: InEveryLanguage<typeof en> = { en, de };
