import { storage as de } from './de/storage.ts';
import { storage as en } from './en/storage.ts';
import type { InEveryLanguage } from './language.ts';

export const storageWords: InEveryLanguage<typeof en> = { en, de };
export type StorageWords = typeof en;
