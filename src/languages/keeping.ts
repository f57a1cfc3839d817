import { keeping as de } from './de/keeping.ts';
import { keeping as en } from './en/keeping.ts';
import type { InEveryLanguage } from './language.ts';

export const keepingWords: InEveryLanguage<typeof en> = { en, de };
export type KeepingWords = typeof en;
