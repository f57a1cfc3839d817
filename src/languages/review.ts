import { review as de } from './de/review.ts';
import { review as en } from './en/review.ts';
import type { InEveryLanguage } from './language.ts';

export const reviewWords: InEveryLanguage<typeof en> = { en, de };
