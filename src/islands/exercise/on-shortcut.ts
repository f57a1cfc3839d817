/** The keys of the workbench: Ctrl+Enter checks; with Shift, or Alt+Enter, it runs. */
import type { KeyboardEvent } from 'react';

/** To be called while the event goes down: the editor would add a line. */
export function onShortcut(event: KeyboardEvent, check: () => void, run: () => void): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const held = event.ctrlKey || event.metaKey;
  if (!held && !event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.repeat) return;
  if (held && !event.shiftKey && !event.altKey) check();
  else run();
}
