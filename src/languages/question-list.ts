import { questionList as de } from './de/question-list.ts';
import { questionList as en } from './en/question-list.ts';
import type { InEveryLanguage } from './language.ts';

export const questionListWords: InEveryLanguage<typeof en> = { en, de };
