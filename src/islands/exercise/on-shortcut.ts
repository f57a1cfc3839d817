/** The keys of the workbench, as the table of shortcuts has them. */
import type { KeyboardEvent } from 'react';
import { isPress, SHORTCUTS } from '#islands/shortcuts/shortcuts.ts';

const { check: CHECK, run: RUN } = SHORTCUTS.exercise;

/** To be called while the event goes down: the editor would add a line. */
export function onShortcut(event: KeyboardEvent, check: () => void, run: () => void): void {
  if (event.nativeEvent.isComposing) return;
  const act = isPress(event, CHECK) ? check : isPress(event, RUN) ? run : undefined;
  if (act === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat) act();
}
