import { mock as de } from './de/mock.ts';
import { mock as en } from './en/mock.ts';
import type { InEveryLanguage } from './language.ts';

export const mockWords: InEveryLanguage<typeof en> = { en, de };
