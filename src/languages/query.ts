import { query as de } from './de/query.ts';
import { query as en } from './en/query.ts';
import type { InEveryLanguage } from './language.ts';

export const queryWords: InEveryLanguage<typeof en> = { en, de };
