import { report as de } from './de/report.ts';
import { report as en } from './en/report.ts';
import type { InEveryLanguage } from './language.ts';

export const reportWords: InEveryLanguage<typeof en> = { en, de };
