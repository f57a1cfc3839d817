import { content as de } from './de/content.ts';
import { content as en } from './en/content.ts';
import type { InEveryLanguage } from './language.ts';

export const contentWords: InEveryLanguage<typeof en> = { en, de };
