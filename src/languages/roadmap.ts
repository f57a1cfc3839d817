import { roadmap as de } from './de/roadmap.ts';
import { roadmap as en } from './en/roadmap.ts';
import type { InEveryLanguage } from './language.ts';

export const roadmapWords: InEveryLanguage<typeof en> = { en, de };
