import { ndcgStrip as de } from './de/ndcg-strip.ts';
import { ndcgStrip as en } from './en/ndcg-strip.ts';
import type { InEveryLanguage } from './language.ts';

export const ndcgStripWords: InEveryLanguage<typeof en> = { en, de };
