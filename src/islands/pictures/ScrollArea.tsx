/** A part of the page that scrolls by itself, and so must take focus: arrow keys have to reach what a wheel can. */
import type { ReactElement, ReactNode } from 'react';

export function ScrollArea({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region without focus is out of reach of the keyboard
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
