import { lessonPages as de } from './de/lesson-pages.ts';
import { lessonPages as en } from './en/lesson-pages.ts';
import type { InEveryLanguage } from './language.ts';

export const lessonPagesWords: InEveryLanguage<typeof en> = { en, de };
