import { plan as de } from './de/plan.ts';
import { plan as en } from './en/plan.ts';
import type { InEveryLanguage } from './language.ts';

export const planWords: InEveryLanguage<typeof en> = { en, de };
