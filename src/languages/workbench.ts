import { workbench as de } from './de/workbench.ts';
import { workbench as en } from './en/workbench.ts';
import type { InEveryLanguage } from './language.ts';

export const workbenchWords: InEveryLanguage<typeof en> = { en, de };
