import { interviewPages as de } from './de/interview-pages.ts';
import { interviewPages as en } from './en/interview-pages.ts';
import type { InEveryLanguage } from './language.ts';

export const interviewPagesWords: InEveryLanguage<typeof en> = { en, de };
