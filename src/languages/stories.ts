import { stories as de } from './de/stories.ts';
import { stories as en } from './en/stories.ts';
import type { InEveryLanguage } from './language.ts';

export const storiesWords: InEveryLanguage<typeof en> = { en, de };
export type StoriesWords = typeof en;
