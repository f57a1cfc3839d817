import { verdict as de } from './de/verdict.ts';
import { verdict as en } from './en/verdict.ts';
import type { InEveryLanguage } from './language.ts';

export const verdictWords: InEveryLanguage<typeof en> = { en, de };
