/** Whether keys go into a text or a choice just now, so that letters are no shortcuts. */
const TAKES_LETTERS = [
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"], [type="file"])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  '.monaco-editor',
].join();

export const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(TAKES_LETTERS) !== null;
