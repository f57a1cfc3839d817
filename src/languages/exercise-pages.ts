import { exercisePages as de } from './de/exercise-pages.ts';
import { exercisePages as en } from './en/exercise-pages.ts';
import type { InEveryLanguage } from './language.ts';

export const exercisePagesWords: InEveryLanguage<typeof en> = { en, de };
