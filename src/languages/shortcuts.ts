import { shortcuts as de } from './de/shortcuts.ts';
import { shortcuts as en } from './en/shortcuts.ts';
import type { InEveryLanguage } from './language.ts';

export const shortcutWords: InEveryLanguage<typeof en> = { en, de };
