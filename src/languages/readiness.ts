import { readiness as de } from './de/readiness.ts';
import { readiness as en } from './en/readiness.ts';
import type { InEveryLanguage } from './language.ts';

export const readinessWords: InEveryLanguage<typeof en> = { en, de };
