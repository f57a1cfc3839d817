import { pictures as de } from './de/pictures.ts';
import { pictures as en } from './en/pictures.ts';
import type { InEveryLanguage } from './language.ts';

export const picturesWords: InEveryLanguage<typeof en> = { en, de };
