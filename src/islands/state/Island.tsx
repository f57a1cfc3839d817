/** The outermost of an island that holds the learner's work: its language, and a way out when it crashes. */
import type { ReactNode } from 'react';
import type { Language } from '#languages/language.ts';
import { CrashGuard } from './CrashGuard.tsx';
import { LanguageContext } from './use-words.ts';

export interface IslandProps {
  readonly language: Language;
  readonly children: ReactNode;
}

export function Island({ language, children }: IslandProps) {
  return (
    <LanguageContext value={language}>
      <CrashGuard language={language}>{children}</CrashGuard>
    </LanguageContext>
  );
}
