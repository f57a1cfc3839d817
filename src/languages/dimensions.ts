import { dimensions as de } from './de/dimensions.ts';
import { dimensions as en } from './en/dimensions.ts';
import type { InEveryLanguage } from './language.ts';

export const dimensionsWords: InEveryLanguage<typeof en> = { en, de };
