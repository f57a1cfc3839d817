import { history as de } from './de/history.ts';
import { history as en } from './en/history.ts';
import type { InEveryLanguage } from './language.ts';

export const historyWords: InEveryLanguage<typeof en> = { en, de };
