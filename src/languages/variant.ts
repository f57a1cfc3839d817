import { variant as de } from './de/variant.ts';
import { variant as en } from './en/variant.ts';
import type { InEveryLanguage } from './language.ts';

export const variantWords: InEveryLanguage<typeof en> = { en, de };
