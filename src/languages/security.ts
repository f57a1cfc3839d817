import { security as de } from './de/security.ts';
import { security as en } from './en/security.ts';
import type { InEveryLanguage } from './language.ts';

export const securityWords: InEveryLanguage<typeof en> = { en, de };
