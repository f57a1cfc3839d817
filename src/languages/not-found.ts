import { notFound as de } from './de/not-found.ts';
import { notFound as en } from './en/not-found.ts';
import type { InEveryLanguage } from './language.ts';

export const notFoundWords: InEveryLanguage<typeof en> = { en, de };
