/** One step in a list on Today: its minutes, where it leads, and a line on it. */
import type { ReactNode } from 'react';
import { useWords } from '#islands/state/use-words.ts';
import { contentWords } from '#languages/content.ts';

export interface StepProps {
  readonly minutes?: number;
  readonly href: string;
  /** Content, and so English in every language. */
  readonly title: string;
  /** What kind of step it is, before the title. */
  readonly what?: string;
  readonly children?: ReactNode;
}

export function Step({ minutes, href, title, what, children }: StepProps) {
  const words = useWords(contentWords);
  return (
    <li className="today-panel__step">
      <span className="today-panel__minutes">{minutes !== undefined && words.minutes(minutes)}</span>
      <div>
        <a href={href}>
          {what !== undefined && `${what}: `}
          <span lang="en">{title}</span>
        </a>
        {children !== undefined && <p className="today-panel__quiet">{children}</p>}
      </div>
    </li>
  );
}
