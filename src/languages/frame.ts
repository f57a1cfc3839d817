import { frame as de } from './de/frame.ts';
import { frame as en } from './en/frame.ts';
import type { InEveryLanguage } from './language.ts';

export const frameWords: InEveryLanguage<typeof en> = { en, de };
