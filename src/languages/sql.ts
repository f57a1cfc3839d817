import { sql as de } from './de/sql.ts';
import { sql as en } from './en/sql.ts';
import type { InEveryLanguage } from './language.ts';

export const sqlWords: InEveryLanguage<typeof en> = { en, de };
