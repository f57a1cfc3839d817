/** A details element whose content is made on first opening. */
import { type ReactNode, useState } from 'react';

export function LazyDetails({ summary, children }: { readonly summary: ReactNode; readonly children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => (event.currentTarget.open ? setOpened(true) : undefined)}>
      <summary>{summary}</summary>
      {opened && children}
    </details>
  );
}
